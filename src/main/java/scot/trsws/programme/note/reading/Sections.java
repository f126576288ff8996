package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.reading.Block.Kind;

/** Parts the blocks of minutes into sections, and finds the headings that only the register of partners can tell. */
final class Sections {

    private static final Pattern GLUED = Pattern.compile("(?:[\\s\u00A0]{2,}|\u00A0|[.!?][\\s\u00A0]+)(?=\\S)");
    private static final int LONGEST = 150;

    private final Lexicon lexicon;
    private final Warnings warnings;
    private final List<Section> sections = new ArrayList<>();
    private final PeopleEnd people;
    private final PartnerHeadings partners;
    private final Set<String> headed;
    private boolean roundTable;

    private Sections(List<Block> blocks, Lexicon lexicon, Warnings warnings) {
        this.lexicon = lexicon;
        this.warnings = warnings;
        this.people = new PeopleEnd(lexicon.partners());
        this.partners = new PartnerHeadings(lexicon.partners());
        this.headed = partners.in(blocks);
        sections.add(Section.of(null, Topic.OTHER, null));
    }

    static List<Section> of(List<Block> blocks, Lexicon lexicon, Warnings warnings) {
        var made = new Sections(blocks, lexicon, warnings);
        for (var at = 0; at < blocks.size(); at++) {
            made.add(blocks, at);
        }
        return made.sections;
    }

    /** Whether the last section lists people; an item that bears a number says more of them. */
    private boolean isOfPeople() {
        return last().topic().isAttendance() && last().number() == null;
    }

    private Section last() {
        return sections.get(sections.size() - 1);
    }

    private void add(List<Block> blocks, int at) {
        var block = blocks.get(at);
        var next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        var title = block.text().replaceFirst("\\s*:$", "");
        if (block.is(Kind.ASIDE)) {
            last().body().add(block);
        } else if (isOwner(block, title, next)) {
            last().body().add(block.as(Kind.PARAGRAPH, 0).saying(title + ":"));
        } else if (isHeading(block, title, next)) {
            var topic = last().topic().isAttendance() && block.marker() == null ? PeopleEnd.topic(title, sections) : partners.topic(title);
            sections.add(Section.of(block.as(Kind.HEADING, block.depth()), topic, partners.partner(title)));
            roundTable = last().topic() == Topic.PARTNER_UPDATES || roundTable && last().partner() != null;
        } else if (isOfPeople() && Headless.ends(blocks, at)) {
            sections.add(Headless.section(List.of(block)));
        } else if (roundTable && last().isPartedFrom(block)) {
            stray(block);
        } else if (!split(block, next)) {
            last().body().add(block.is(Kind.HEADING) ? block.as(Kind.PARAGRAPH, 0) : block);
        }
    }

    /** Below a heading of actions a name leads into those of its own. */
    private boolean isOwner(Block block, String title, Block next) {
        return !roundTable && last().topic().isActions() && !block.is(Kind.BULLET) && partners.isName(title)
                && next != null && (next.is(Kind.BULLET) || next.is(Kind.PARAGRAPH) && next.gap() == 0) && !Saying.is(next.text());
    }

    private boolean isHeading(Block block, String title, Block next) {
        if (isOfPeople() && (block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH))) {
            return people.ends(block, title, next, last().topic());
        }
        if (block.is(Kind.HEADING)) {
            return !Called.isName(title);
        }
        return block.is(Kind.PARAGRAPH) && last().hasHeading() && block.lines().size() == 1
                && partners.isName(title) && next != null && !next.is(Kind.HEADING);
    }

    /** It is of those that it names as doing something, if it names any; of nobody's heading in any case. */
    private void stray(Block block) {
        var named = lexicon.speakers().subjects(block.text());
        var others = named.stream().filter(name -> last().partner() == null || !name.id().equals(last().partner().id())).toList();
        if (!named.isEmpty() && others.isEmpty()) {
            last().body().add(block);
            return;
        }
        warnStray(block, others);
        for (var partner : others) {
            sections.add(Section.stray(partner));
            last().body().add(block);
        }
        if (others.isEmpty()) {
            last().body().add(block);
        }
    }

    private void warnStray(Block block, List<Named> others) {
        var done = others.isEmpty() ? " They were left with those above."
                : " They were read as told by " + String.join(" and ", others.stream().map(Named::name).toList()) + ", whom they name.";
        warnings.add(Warning.SECTION_WITHOUT_HEADING, block.line(), "These points stand apart from those above and have no heading." + done);
    }

    /** The heading of the next partner may be glued to the end of the last point of the one before. */
    private boolean split(Block block, Block next) {
        if (next == null || !roundTable && last().partner() == null) {
            return false;
        }
        var parts = next.is(Kind.BULLET) && next.depth() <= block.depth() || next.gap() > 0;
        var end = parts ? Glued.name(block.text(), lexicon.partners()) : -1;
        if (end > 0 && !headed.contains(lexicon.partners().named(block.text().substring(end)).id())) {
            return part(block, end, block.text().substring(end));
        }
        return next.is(Kind.BULLET) && atGap(block);
    }

    private boolean atGap(Block block) {
        var gap = GLUED.matcher(block.text());
        while (gap.find()) {
            var name = block.text().substring(gap.end()).strip();
            if (name.length() < LONGEST && partners.isName(name)) {
                return part(block, gap.group().isBlank() ? gap.start() : gap.start() + 1, name);
            }
        }
        return false;
    }

    private boolean part(Block block, int end, String name) {
        last().body().add(block.saying(block.text().substring(0, end).strip()));
        var heading = new Block(Kind.HEADING, last().heading().depth(), null, name, block.lines(), 0);
        sections.add(Section.of(heading, Topic.OTHER, lexicon.partners().named(name)));
        headed.add(last().partner().id());
        warnings.add(Warning.HEADING_GLUED, block.lines().get(block.lines().size() - 1),
                "The heading \"" + name + "\" stands at the end of a point of another partner; it was parted from it.");
        return true;
    }
}
