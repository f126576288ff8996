package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Named;

/** Reads who was there, who sent apologies, and whether apologies were noted at all: from lists, from tables and from sentences. */
final class Roll {

    private static final Pattern REPRESENTING = Pattern.compile(
            "(?i)^(?:the |an? |some )?(?:representatives?|members) (?:from|of|for) (?:the )?(?=\\p{Lu})");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:representatives? (?:from|of)(?: the following)?(?: organisations?)?|attendees"
            + " included|the following(?: organisations?)?(?: were represented| attended)?|members present|organisations? represented)\\s?:?");
    private static final Pattern APOLOGY = Pattern.compile("(?i)\\b(?:apolog(?:y|ies|ises)|regrets)\\b");
    private static final Pattern FROM = Pattern.compile("(?i)\\bapolog(?:y|ies|ises)\\b(?: for absence)?(?: (?:were|was|had been"
            + "|have been|are))?(?: (?:noted|received|given|sent|submitted|intimated|tendered|also))*(?: (?:from|by|for"
            + "|on behalf of))?\\s?[:–—-]?\\s+(.+)");
    private static final Pattern BY = Pattern.compile(
            "(?i)^(.+?)\\s(?:gave|sent|submitted|offered|tendered|had sent|have sent)\\s(?:their |its |his |her )?apologies\\b.*");
    private static final Pattern NONE = Pattern.compile("(?i)\\b(?:no apologies|apologies\\s?[:–-]?\\s?(?:none|nil|no|n/a)\\b"
            + "|(?:there )?were none|none (?:received|noted|were))|^(?:none|nil|no apologies|n/a|none received|none noted)\\.?$");
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:(?:some |several )?members?|partners|others|all|various(?: \\w+)?"
            + "|a number of .*|the chair.*|absence|those unable.*|colleagues)");
    private static final int LONGEST = 160;

    private final Lexicon lexicon;
    private final Draft draft;
    private final Warnings warnings;

    Roll(Lexicon lexicon, Draft draft, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.warnings = warnings;
    }

    static boolean tellsOfApologies(String sentence) {
        return APOLOGY.matcher(sentence).find();
    }

    static boolean tells(String sentence) {
        return tellsOfApologies(sentence) || NONE.matcher(sentence).find() && sentence.length() < 40;
    }

    /** Whether the text only leads into a list of those who were there. */
    static boolean isLead(String text) {
        return LEAD.matcher(text).matches();
    }

    /** What a sentence says of apologies; false where it says more than the roll can hold. */
    boolean apologies(String sentence, List<Integer> lines) {
        if (NONE.matcher(sentence).find()) {
            draft.apologies = ApologiesRecord.NONE;
            draft.tells(lines);
            return true;
        }
        var by = BY.matcher(sentence);
        var from = FROM.matcher(sentence);
        var names = by.matches() ? by.group(1) : from.find() ? from.group(1) : "";
        var named = NameList.of(names.replaceFirst("\\.$", ""), lexicon.partners()).stream()
                .map(name -> REPRESENTING.matcher(name).replaceFirst("")).filter(this::isName).toList();
        named.forEach(name -> attend(name, Presence.APOLOGIES, null, lines));
        if (draft.apologies == ApologiesRecord.NOT_RECORDED) {
            draft.apologies = ApologiesRecord.NOTED_NOT_NAMED;
        }
        return !named.isEmpty();
    }

    private boolean isName(String name) {
        return !NOBODY.matcher(name).matches() && (Character.isUpperCase(name.charAt(0)) || lexicon.partners().whole(name).isPresent());
    }

    /** The names of a list in prose. */
    void names(String text, Presence presence, String role, List<Integer> lines) {
        Entries.of(text, lexicon).forEach(entry -> attend(entry, presence, role, lines));
    }

    /** One entry of a list: an organisation, perhaps with a role, several that all are known, or people by what they are. */
    void attend(String entry, Presence presence, String role, List<Integer> lines) {
        var name = entry.strip().replaceFirst("[.;,]+$", "");
        if (Words.of(name).isEmpty() || name.length() > LONGEST || Entries.isSentence(name)) {
            return;
        }
        var whole = lexicon.partners().whole(name);
        var roled = RoledName.of(name, lexicon.partners());
        var several = whole.isEmpty() ? NameList.of(name, lexicon.partners()) : List.<String>of();
        if (several.size() > 1 && several.stream().allMatch(one -> lexicon.partners().whole(one).isPresent())) {
            several.forEach(one -> add(lexicon.partners().named(one), one, presence, role, lines));
        } else if (whole.isEmpty() && roled.isPresent()) {
            apart(name, roled.get().name(), roled.get().role(), presence, role, lines);
        } else {
            add(whole.orElse(null), name, presence, role, lines);
        }
    }

    /** A name and a role in either order; where the role is no known name, or what is left of it is one. */
    private void apart(String name, String first, String second, Presence presence, String role, List<Integer> lines) {
        if (lexicon.partners().whole(second).isPresent() && Roles.isRole(first)) {
            add(lexicon.partners().named(second), second, presence, first, lines);
        } else if (lexicon.partners().whole(first).isPresent() || Roles.isRole(second)) {
            add(lexicon.partners().whole(first).orElse(null), first, presence, second, lines);
        } else {
            add(null, name, presence, role, lines);
        }
    }

    private void add(Named known, String name, Presence presence, String role, List<Integer> lines) {
        var category = known == null && isCategory(name);
        var partner = category ? null : known == null ? warnings.known(Named.unknown(name), lines.get(0)) : known;
        draft.attends(new Attendee(partner, category ? name : null, presence, role, lines));
    }

    /** Whether a text says what people are rather than names a body. */
    private static boolean isCategory(String name) {
        return Character.isLowerCase(name.charAt(0)) || Entries.isOfPeople(name) || name.endsWith(Redaction.SOMEBODY)
                || Roles.isRole(name);
    }

    /** A row of a table of people, by the columns that its head names. */
    void row(List<String> row, Columns columns, Presence presence, List<Integer> lines) {
        var cells = columns.aligned(row);
        var organisation = columns.cell(cells, Columns.Kind.ORGANISATION);
        var role = columns.cell(cells, Columns.Kind.ROLE);
        var told = standing(columns.cell(cells, Columns.Kind.STATUS), presence);
        if (organisation != null) {
            attend(organisation, told, role, lines);
        } else {
            unheaded(columns.without(cells, Columns.Kind.STATUS), told, lines);
        }
    }

    private static Presence standing(String standing, Presence presence) {
        if (standing != null && (APOLOGY.matcher(standing).find() || standing.matches("(?i)absent|no"))) {
            return Presence.APOLOGIES;
        }
        return standing != null && standing.matches("(?i)in attendance|observer|guest") ? Presence.IN_ATTENDANCE : presence;
    }

    /** A row of which no head tells what its cells are. */
    private void unheaded(List<String> cells, Presence presence, List<Integer> lines) {
        var left = new ArrayList<>(cells.stream().filter(cell -> !cell.isBlank() && !cell.equals(Redaction.SOMEBODY)).distinct().toList());
        var last = left.isEmpty() ? Redaction.SOMEBODY : left.get(left.size() - 1);
        var name = left.stream().filter(cell -> lexicon.partners().whole(cell).isPresent()).findFirst().orElse(last);
        left.remove(name);
        attend(name, presence, left.isEmpty() ? null : String.join(", ", left), lines);
    }
}
