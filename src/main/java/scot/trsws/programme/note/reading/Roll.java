package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Named;

/** Reads who was there, who sent apologies, and whether apologies were noted at all: from lists, from tables and from sentences. */
final class Roll {

    private static final Pattern REPRESENTING = Pattern.compile("(?i)^(?:the |an? |some )?(?:representatives?|members) (?:from|of|for) (?:the )?(?=\\p{Lu})");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:representatives? (?:from|of)(?: the following)?(?: organisations?)?|the following(?: organisations?)?(?: were represented| attended)?|members present|organisations? represented|attendees included)\\s?:?");
    private static final Pattern APOLOGY = Pattern.compile("(?i)\\b(?:apolog(?:y|ies|ises)|regrets)\\b");
    private static final Pattern FROM = Pattern.compile("(?i)\\bapolog(?:y|ies|ises)\\b(?: for absence)?(?: (?:were|was|had been|have been|are))?(?: (?:noted|received|given|sent|submitted|intimated|tendered|also))*(?: (?:from|by|for|on behalf of))?\\s?:?\\s+(.+)");
    private static final Pattern BY = Pattern.compile("(?i)^(.+?)\\s(?:gave|sent|submitted|offered|tendered|had sent|have sent)\\s(?:their |its |his |her )?apologies\\b.*");
    private static final Pattern NONE = Pattern.compile("(?i)\\b(?:no apologies|apologies\\s?[:–-]?\\s?(?:none|nil|no|n/a)\\b|(?:there )?were none|none (?:received|noted|were))|^(?:none|nil|no apologies|n/a|none received|none noted)\\.?$");
    private static final Pattern NOT_A_NAME = Pattern.compile("(?i)(?:members?|partners|some members|several members|others|all|various(?: \\w+)?|a number of .*|the chair.*|absence|those unable.*|colleagues)");
    private static final Pattern PEOPLE = Pattern.compile("(?i)\\b(?:individuals|people|practitioners|members|workers|managers|users|carers|parents|students|officials|observers|representatives|experts|young people|survivors|volunteers|staff|advisers|officers|colleagues|person)\\b");
    private static final Pattern ROLED = Pattern.compile("(.+?)\\s*(?:\\(([^()]{2,120})\\)|[,–-]\\s+([^,]{2,120}))$");

    private static final Pattern TOLD = Pattern.compile("[\\s\u00A0](?!joined|left|attended|led|chaired|presented)(?:" + Speech.VERB + ")\\b(?:[\\s\u00A0]+\\S+){3}");
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
        var named = NameList.of(names.replaceFirst("\\.$", ""), lexicon.partners()).stream().map(name -> REPRESENTING.matcher(name).replaceFirst("")).filter(name -> !NOT_A_NAME.matcher(name).matches() && (Character.isUpperCase(name.charAt(0)) || lexicon.partners().whole(name).isPresent())).toList();
        named.forEach(name -> attend(name, Presence.APOLOGIES, null, lines));
        if (draft.apologies == ApologiesRecord.NOT_RECORDED) {
            draft.apologies = ApologiesRecord.NOTED_NOT_NAMED;
        }
        return !named.isEmpty();
    }

    /** The names of a list in prose. */
    void names(String text, Presence presence, String role, List<Integer> lines) {
        for (var part : withoutSentences(text).split(";")) {
            entries(NameList.of(part, lexicon.partners())).forEach(entry -> attend(entry, presence, role, lines));
        }
    }

    /** The text without the sentences that tell what somebody did. */
    private static String withoutSentences(String text) {
        var sentences = Sentences.of(text);
        return sentences.stream().noneMatch(Roll::isTold) ? text
                : sentences.stream().filter(sentence -> !isTold(sentence)).map(sentence -> sentence.replaceFirst("\\.$", "")).collect(Collectors.joining(";"));
    }

    /** Whether a text tells what somebody did rather than who was there. */
    private static boolean isTold(String text) {
        return !PEOPLE.matcher(text).lookingAt() && TOLD.matcher(text).find();
    }

    /** In a list a role before a body, or in small letters after it, is that of somebody who came from it. */
    private List<String> entries(List<String> names) {
        var entries = new ArrayList<String>();
        for (var name : names) {
            var last = entries.size() - 1;
            if (last >= 0 && isRole(name) && Character.isLowerCase(name.charAt(0)) && lexicon.partners().whole(entries.get(last)).isPresent()) {
                entries.set(last, entries.get(last) + " (" + name + ")");
            } else if (last >= 0 && isRole(entries.get(last)) && !isRole(name)) {
                entries.set(last, entries.get(last) + ", " + name);
            } else {
                entries.add(name);
            }
        }
        return entries;
    }

    private boolean isRole(String name) {
        return name.split("\\s").length < 5 && !name.contains(",") && Roles.isRole(name) && lexicon.partners().whole(name).isEmpty();
    }

    /** One entry of a list: an organisation, perhaps with a role, several that all are known, or people of whom only is said what they are. */
    void attend(String entry, Presence presence, String role, List<Integer> lines) {
        var name = entry.strip().replaceFirst("[.;,]+$", "");
        if (Words.of(name).isEmpty() || name.length() > LONGEST || isTold(name)) {
            return;
        }
        var whole = lexicon.partners().whole(name);
        var roled = ROLED.matcher(name);
        var several = whole.isEmpty() ? NameList.of(name, lexicon.partners()) : List.<String>of();
        if (several.size() > 1 && several.stream().allMatch(one -> lexicon.partners().whole(one).isPresent())) {
            several.forEach(one -> add(lexicon.partners().named(one), one, presence, role, lines));
        } else if (whole.isEmpty() && roled.matches()) {
            apart(name, roled.group(1), roled.group(2) == null ? roled.group(3) : roled.group(2), presence, role, lines);
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
        var category = known == null && (Character.isLowerCase(name.charAt(0)) || PEOPLE.matcher(name).lookingAt() || name.equals(Redaction.SOMEBODY) || Roles.isRole(name));
        var partner = category ? null : known == null ? warnings.known(Named.unknown(name), lines.get(0)) : known;
        draft.attends(new Attendee(partner, category ? name : null, presence, role, lines));
    }

    /** A row of a table of people, by the columns that its head names. */
    void row(List<String> cells, Columns columns, Presence presence, List<Integer> lines) {
        var organisation = columns.cell(cells, Columns.Kind.ORGANISATION);
        var role = columns.cell(cells, Columns.Kind.ROLE);
        var standing = columns.cell(cells, Columns.Kind.STATUS);
        var told = standing == null ? presence : APOLOGY.matcher(standing).find() || standing.matches("(?i)absent|no") ? Presence.APOLOGIES : standing.matches("(?i)in attendance|observer|guest") ? Presence.IN_ATTENDANCE : presence;
        if (organisation != null) {
            attend(organisation, told, role, lines);
        } else {
            var left = new ArrayList<>(cells.stream().filter(cell -> !cell.isBlank() && !cell.equals(Redaction.SOMEBODY)).distinct().toList());
            var name = left.stream().filter(cell -> lexicon.partners().whole(cell).isPresent()).findFirst().orElse(left.isEmpty() ? Redaction.SOMEBODY : left.get(left.size() - 1));
            left.remove(name);
            attend(name, told, left.isEmpty() ? null : String.join(", ", left), lines);
        }
    }
}
