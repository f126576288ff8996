package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.reading.Block.Kind;

/** Parts the blocks of minutes into sections, and finds the headings that only the register of partners can tell. */
final class Sections {

    private static final Pattern UPDATE = Pattern.compile("(?i)(?:verbal |progress |written )?(?:updates?|reports?) (?:from|by|on behalf of) (?:the )?(.+?)|(.+?)(?:’s|'s)?\\s?[:–-]?\\s(?:progress |verbal )?(?:updates?|reports?)");
    private static final Pattern GLUED = Pattern.compile("(?:[\\s\u00A0]{2,}|\u00A0|[.!?][\\s\u00A0]+)(?=\\S)");
    private static final int LONGEST = 150;
    private static final int SENTENCE = 6;

    private final Lexicon lexicon;
    private final Warnings warnings;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> headed;
    private boolean roundTable;

    private Sections(List<Block> blocks, Lexicon lexicon, Warnings warnings) {
        this.lexicon = lexicon;
        this.warnings = warnings;
        this.headed = blocks.stream().filter(block -> block.text().length() < LONGEST).map(block -> partner(block.text().replaceFirst("\\s*:$", ""))).filter(Objects::nonNull).map(Named::id).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
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
            sections.add(Section.of(block.as(Kind.HEADING, block.depth()), last().topic().isAttendance() && block.marker() == null ? ofPeople(title) : topic(title), partner(title)));
            roundTable = last().topic() == Topic.PARTNER_UPDATES || roundTable && last().partner() != null;
        } else if (isOfPeople() && Headless.ends(blocks, at)) {
            sections.add(Headless.section(List.of(block)));
        } else if (roundTable && isStray(block)) {
            stray(block);
        } else if (!split(block, next)) {
            last().body().add(block.is(Kind.HEADING) ? block.as(Kind.PARAGRAPH, 0) : block);
        }
    }

    /** Members below apologies sent them, where those who were there are listed above. */
    private Topic ofPeople(String title) {
        var absent = title.equalsIgnoreCase("members") && last().topic() == Topic.APOLOGIES && sections.stream().anyMatch(section -> section.topic() == Topic.ATTENDANCE);
        return absent ? Topic.APOLOGIES : Topic.ofPeople(title, last().topic());
    }

    private Topic topic(String title) {
        var topic = Topic.of(title);
        return topic == Topic.PRESENTATION || topic == Topic.OTHER ? topic : topic == Topic.PARTNER_UPDATES && partner(title) != null ? Topic.OTHER : topic;
    }

    /** Below a heading of actions a name leads into those of its own. */
    private boolean isOwner(Block block, String title, Block next) {
        return !roundTable && last().topic().isActions() && !block.is(Kind.BULLET) && isName(title)
                && next != null && (next.is(Kind.BULLET) || next.is(Kind.PARAGRAPH) && next.gap() == 0) && !Saying.is(next.text());
    }

    private boolean isHeading(Block block, String title, Block next) {
        if (isOfPeople() && (block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH))) {
            return block.is(Kind.HEADING) && (block.depth() > 0 || block.marker() != null) || endsPeople(block, title, next);
        }
        if (block.is(Kind.HEADING)) {
            return !Called.isName(title);
        }
        return block.is(Kind.PARAGRAPH) && last().hasHeading() && block.lines().size() == 1 && isName(title) && next != null && !next.is(Kind.HEADING);
    }

    /** Whether a line is no entry of the list of people that it stands in or below, by its words or by what is said right after it. */
    private boolean endsPeople(Block block, String title, Block next) {
        if (block.is(Kind.HEADING) && Topic.ofPeople(title, last().topic()) != Topic.OTHER) {
            return true;
        }
        if (next == null || isName(title) || !Headings.couldBe(title) || Label.of(block.text()) != null) {
            return false;
        }
        return Topic.isOnAgenda(title) ? next.is(Kind.HEADING) || Headless.isBody(next) : block.is(Kind.HEADING) && !next.is(Kind.HEADING) && !isName(next.text()) && tells(next);
    }

    private static boolean tells(Block block) {
        var text = block.text().strip();
        return !block.is(Kind.PARAGRAPH) || Headless.isBody(block) || Label.of(text) == null && (text.endsWith(":") || text.endsWith(".") && Words.of(text).size() >= SENTENCE);
    }

    private boolean isName(String title) {
        return lexicon.partners().whole(title).isPresent();
    }

    /** The partner whose update a heading announces. */
    private Named partner(String title) {
        var whole = lexicon.partners().whole(title);
        var update = UPDATE.matcher(title);
        if (whole.isPresent() || !update.matches()) {
            return whole.orElse(null);
        }
        return lexicon.partners().whole(update.group(1) == null ? update.group(2) : update.group(1)).orElse(null);
    }

    /** A bullet after a gap that the bullets before it did not have. */
    private boolean isStray(Block block) {
        var before = last().body();
        return block.is(Kind.BULLET) && block.depth() == 0 && block.gap() > 0 && before.size() > 1 && before.get(before.size() - 1).is(Kind.BULLET)
                && before.stream().skip(1).filter(other -> other.is(Kind.BULLET)).allMatch(other -> other.gap() < block.gap());
    }

    /** It is of those that it names as doing something, if it names any; of nobody's heading in any case. */
    private void stray(Block block) {
        var named = lexicon.speakers().subjects(block.text());
        var others = named.stream().filter(name -> last().partner() == null || !name.id().equals(last().partner().id())).toList();
        if (!named.isEmpty() && others.isEmpty()) {
            last().body().add(block);
            return;
        }
        warnings.warn("SECTION_WITHOUT_HEADING", block.line(), "These points stand apart from those above and have no heading." + (others.isEmpty() ? " They were left with those above."
                : " They were read as told by " + String.join(" and ", others.stream().map(Named::name).toList()) + ", whom they name."));
        for (var partner : others) {
            sections.add(Section.stray(partner));
            last().body().add(block);
        }
        if (others.isEmpty()) {
            last().body().add(block);
        }
    }

    /** The heading of the next partner may be glued to the end of the last point of the one before. */
    private boolean split(Block block, Block next) {
        if (next == null || !roundTable && last().partner() == null) {
            return false;
        }
        var end = next.is(Kind.BULLET) && next.depth() <= block.depth() || next.gap() > 0 ? Glued.name(block.text(), lexicon.partners()) : -1;
        if (end > 0 && !headed.contains(lexicon.partners().named(block.text().substring(end)).id())) {
            return part(block, end, block.text().substring(end));
        }
        return next.is(Kind.BULLET) && atGap(block);
    }

    private boolean atGap(Block block) {
        var gap = GLUED.matcher(block.text());
        while (gap.find()) {
            var name = block.text().substring(gap.end()).strip();
            if (name.length() < LONGEST && isName(name)) {
                return part(block, gap.group().isBlank() ? gap.start() : gap.start() + 1, name);
            }
        }
        return false;
    }

    private boolean part(Block block, int end, String name) {
        last().body().add(block.saying(block.text().substring(0, end).strip()));
        sections.add(Section.of(new Block(Kind.HEADING, last().heading().depth(), null, name, block.lines(), 0), Topic.OTHER, lexicon.partners().named(name)));
        headed.add(last().partner().id());
        warnings.warn("HEADING_GLUED", block.lines().get(block.lines().size() - 1), "The heading \"" + name + "\" stands at the end of a point of another partner; it was parted from it.");
        return true;
    }
}
