package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places where minutes name a person. */
final class PersonForms {

    private static final String NAME = "(?<![\\w’'-])(?<name>" + Person.NAME + ")";
    private static final String AFTER = "(?:[\\s\u00A0]*(?:\\((?<of>[^()]{2,160})\\)|(?:,|[\\s\u00A0][–—-](?=[\\s\u00A0]))[\\s\u00A0]*(?<then>[^,;()|\\t]{2,160})))?";
    static final Pattern ENTRY = Pattern.compile(NAME + "(?=(?:[\\s\u00A0](?:MSP|MP|MLA|MEP|MBE|OBE|CBE|KC|QC|JP))*[\\s\u00A0]*(?:$|[,;(|\\t/&]|(?:Co-)?Chair\\b|[–—-][\\s\u00A0]|and[\\s\u00A0]|\\.[\\s\u00A0]*$))(?<cell>\\t)?" + AFTER);
    static final Pattern OF_BODY = Pattern.compile(NAME + "(?=[\\s\u00A0]*[(,])" + AFTER);
    static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Bailie|Baroness|Rev|Reverend|Sheriff)\\b\\.?[\\s\u00A0](?<name>" + Person.TOKEN
            + "(?:[\\s\u00A0](?:" + Person.TOKEN + "|\\p{Lu}(?=[\\s\u00A0]\\p{Lu}))){0,2})(?!['’]s (?:Hospital|House|School))" + AFTER);
    static final Pattern ASKED = Pattern.compile("(?<=[:–—-][\\s\u00A0]{0,2}|\\()(?<name>" + Person.NAME + ")(?=[\\s\u00A0]*(?:$|[)\\].,;/&]|to[\\s\u00A0]|and[\\s\u00A0]))" + AFTER);
    static final Pattern ASKS = Pattern.compile("(?i)\\b(?:action(?: point| owner| by)?|owner|lead|responsible|assigned to|for action|ap)\\b");
    static final Pattern DOES = Pattern.compile(NAME + "(?=[\\s\u00A0](?<verb>said|thanked|welcomed|introduced|chaired|apologised|spoke|joined|opened|closed|asked|explained|noted|agreed|advised|presented|reported|gave|shared|highlighted|suggested|confirmed|updated"
            + "|outlined|raised|offered|provided|commented|will|would|to|has|had|is|was|from|also|undertook|attended|queried|enquired|mentioned|reminded|stated|talked|led|took|and)\\b)");
    static final Pattern DONE_TO = Pattern.compile("(?<=\\b(?:thanked|thank|to|for|welcomed|introduced|by|from|with|contact)[\\s\u00A0])(?<name>" + Person.NAME + ")(?![\\w’'-])" + AFTER);
    static final Pattern GAP = Pattern.compile("(?<![:\\s])[ ]{3,}(?=\\S)");
    static final Pattern REMARK = Pattern.compile(AFTER);
    static final Pattern LETTERS = Pattern.compile("[\\s\u00A0]*\\(([A-Z]{2,4})\\)");
    static final Pattern NEXT = Pattern.compile("[\\s\u00A0]*,[\\s\u00A0]+(?<name>" + Person.NAME + ")");
    static final Pattern ONLY_PEOPLE = Pattern.compile("said|thanked|welcomed|introduced|chaired|apologised|spoke");
    static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    private PersonForms() {}

    /** Where a text goes on after the initials of a person in brackets. */
    static int afterInitials(String text, int start, String name) {
        var letters = LETTERS.matcher(text).region(start, text.length());
        return letters.lookingAt() && letters.group(1).equals(initials(name)) ? letters.end() : start;
    }

    /** What stands close enough to a name to belong to it. */
    static String near(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + 100)).split("[;(]|\\sand\\s", 2)[0];
    }

    static String initials(String name) {
        return Stream.of(name.split("[\\s\u00A0]+")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
