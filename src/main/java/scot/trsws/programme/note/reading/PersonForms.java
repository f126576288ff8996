package scot.trsws.programme.note.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before and after the names of people in minutes. */
final class PersonForms {

    static final String HONOUR = "MSP|MP|MLA|MEP|MBE|OBE|CBE|KC|QC|JP|PhD|FRSE";
    private static final String HONOURS = "(?:[\\s\u00A0]+(?:" + HONOUR + "))*";
    static final String TITLES = "Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Sir|Dame|Lord|Lady|C?[Cc]ll?rs?|Councillors?|Bailie|Baillie"
            + "|Provost|Baroness|Baron|Rev|Revd|Reverend|Canon|Father|Sheriff|Messrs|Mesdames|MR|MRS|DR|CLLR|PROF";

    private static final String CHAIR = "[\\s\u00A0]+(?<is>(?:Vice[- ])?(?:Co-)?Chair(?:person|man|woman)?)\\b";
    private static final String BRACKET = "\\((?<of>(?:[^()]|\\([^()]{1,60}\\)){2,160})\\)";
    private static final String AFTER_MARK = "(?:[,/:|]|[–—-](?=[\\s\u00A0]))[\\s\u00A0]*(?<then>[^,;()|\\t]{2,160})";

    static final Pattern TITLE = Pattern.compile("(?<![\\p{L}\\d])(?:(?:" + TITLES + ")\\.?[\\s\u00A0]+)+" + Person.PARTICLE + "$");
    static final Pattern TITLED = Pattern.compile("^(?:(?:" + TITLES + ")\\.?[\\s\u00A0]+)+");
    static final Pattern RANK = Pattern.compile("\\b(?:PC|DC|DCI|Sgt|Sergeant|Insp|Inspector|Superintendent|Constable)[\\s\u00A0]+$");
    static final Pattern TITLES_BEFORE = Pattern.compile("\\b(?:Councillors|C?[Cc]ll?rs|Messrs|Mesdames|Bailies|Drs)\\.?[\\s\u00A0]+"
            + "(?:(?:\\p{Lu}[\\p{L}'’.-]*+|and|&),?+[\\s\u00A0]++)*+$");
    static final Pattern REMARK = Pattern.compile(HONOURS + "(?:" + CHAIR + "|[\\s\u00A0]*(?:" + BRACKET + "|" + AFTER_MARK + "))?");
    static final Pattern ENDS_ENTRY = Pattern.compile(HONOURS
            + "[\\s\u00A0]*(?:$|[,:;(|\\t/&]|(?:Co-)?Chair\\b|[–—-][\\s\u00A0]|and[\\s\u00A0]|\\.[\\s\u00A0]*$)");
    static final Pattern STARTS_ENTRY = Pattern.compile("^[\\s\u00A0*]*(?:[^\\p{L}\\d\\s]|\\d{1,2}[.)]|\\([a-z]{1,3}\\))?[\\s\u00A0*]*$"
            + "|^[^,;|\\t]{0,60}[:—][\\s\u00A0]*$|[;|\\t][\\s\u00A0]*$");
    static final Pattern NEXT_IN_LIST = Pattern.compile("\\)?[\\s\u00A0]*(?:,|;|&|/)?[\\s\u00A0]*(?:and[\\s\u00A0]+)?");
    static final Pattern ASKS = Pattern.compile("(?i)\\b(?:action(?: point| owner| by)?|owner|lead|responsible|assigned to|for action"
            + "|ap)\\b");
    static final Pattern AT_ASKED = Pattern.compile("(?:[:–—-][\\s\u00A0]{0,2}|\\()$");
    static final Pattern AFTER_ASKED = Pattern.compile("[\\s\u00A0]*(?:$|[)\\].,;/&]|to[\\s\u00A0]|and[\\s\u00A0])");
    static final Pattern DOES = Pattern.compile("[\\s\u00A0]+(?:" + Speech.VERB + "|will|would|to|has|had|is|was|from|also|and)\\b");
    static final Pattern DOES_AS_PEOPLE = Pattern.compile("[\\s\u00A0]+(?:" + Speech.OF_PEOPLE + ")\\b");
    static final Pattern DONE_TO = Pattern.compile("\\b(?:thanked|thanks|thank|to|for|welcomed|introduced|by|from|with"
            + "|contact)[\\s\u00A0]$");
    static final Pattern NAMED_AFTER = Pattern.compile("['’]s[\\s\u00A0](?:Law|Rule|Act|House|Hospital|Hospice|School"
            + "|Trust|Place|Centres?|Fund|Foundation|Church|Cathedral|Kitchen|Meals)\\b");
    static final Pattern ROLE_BEFORE = Pattern.compile("(?i)\\b(?<role>(?:(?:Vice|Deputy|Interim|Acting)[- ])?" + Roles.NOUN + ")(?<comma>,)?[\\s\u00A0]+$");
    static final Pattern BODY = Pattern.compile("[ \u00A0]\\p{Lu}[^,;]{3}");
    static final Pattern MORE = Pattern.compile("(?:\\.|[\\s\u00A0]and[\\s\u00A0].*)$");
    static final Pattern GAP = Pattern.compile("(?<![:\\s])[ ]{3,}(?=\\S)");

    private static final Pattern HONOURED = Pattern.compile(HONOURS + "(?![\\p{L}\\d])");
    private static final Pattern LETTERS = Pattern.compile(HONOURS + "[\\s\u00A0]*\\(([A-Z]{2,4}|[A-Z]{1,2}[a-z][A-Z]{1,2})\\)");
    private static final Pattern INITIAL = Pattern.compile("[ \u00A0][B-HJ-Z]\\.?(?![\\p{L}\\d'’-])");
    private static final int NEAR = 100;

    private PersonForms() {}

    /** Where a text goes on after the initials of a person in brackets. */
    static int afterInitials(String text, int start, String name) {
        var letters = initialsAt(text, start, name);
        var initial = INITIAL.matcher(text).region(start, text.length());
        if (!name.contains(" ") && initial.lookingAt()) {
            return initial.end();
        }
        return letters == null ? start : text.indexOf(')', start) + 1;
    }

    /** Where it goes on after letters for honours. */
    static int afterHonours(String text, int start) {
        var honours = HONOURED.matcher(text).region(start, text.length());
        return honours.lookingAt() ? honours.end() : start;
    }

    /** The initials that stand in brackets after a name; null where none do, or other letters. */
    static String initialsAt(String text, int start, String name) {
        var letters = LETTERS.matcher(text).region(start, text.length());
        return letters.lookingAt() && isOf(letters.group(1), name) ? letters.group(1) : null;
    }

    private static boolean isOf(String letters, String name) {
        var at = -1;
        for (var letter : letters.toUpperCase(Locale.UK).toCharArray()) {
            at = name.toUpperCase(Locale.UK).indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return letters.charAt(0) == name.charAt(0);
    }

    /** What stands close enough to a name to belong to it. */
    static String near(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + NEAR)).split("[;(]|\\sand\\s", 2)[0];
    }

    static String initials(String name) {
        return Stream.of(name.split("[\\s\u00A0-]+")).filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
