package scot.trsws.programme.note.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the form of a person's name from other words in capitals: by the given name, and by the words that only organisations, places and roles have. */
final class Person {

    static final String TOKEN = "(?:(?:Mac|Mc|Fitz|O['’]|D['’])?\\p{Lu}[\\p{Ll}]{1,20}+(?:[-'’]\\p{Lu}\\p{Ll}{1,20}+)?+|\\p{Lu}\\.)";
    private static final String CAPITALS = "(?:Mac|Mc|O['’])?\\p{Lu}{3,20}+(?:[-’']\\p{Lu}{3,20}+)?+(?![\\p{L}\\d&])";
    static final String NAME = TOKEN + "(?:[ \u00A0](?:(?:de|van|von|der)[ \u00A0])?(?:" + TOKEN + "|" + CAPITALS + "|\\p{Lu}(?=[ \u00A0]\\p{Lu}))){1,3}";
    private static final Pattern WHOLE = Pattern.compile(NAME);
    private static final Set<String> SURNAMES = Set.of("Galloway", "Stirling", "Angus", "Perth", "Fife", "Lothian", "Moray", "West", "North", "House", "Church", "Street", "Law", "Young", "Best", "Good", "Forth", "Link", "Long");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3}");
    private static final Set<String> GIVEN = given();
    private static final Set<String> OF_BODIES = Stream.of(("council councils service services scotland scottish government board group office unit team university universities college colleges partnership partnerships association network centre center nhs"
            + " trust agency police health social work workers care education justice committee forum society foundation federation alliance commission inspectorate authority institute department directorate ministry union church school schools hospital house youth link"
            + " street road programme project national local area regional royal british uk public children childrens young people peoples families family community communities development learning improvement support training trauma informed strategic steering"
            + " working advisory expert delivery executive chair chairs convener secretariat secretary director directors lead leads leader head heads officer officers manager managers adviser advisor advisers representative representatives member members"
            + " minister ministers president deputy vice chief assistant senior principal professional practice practitioner policy planning research quality data digital finance human resources welcome introductions apologies minutes note notes meeting action"
            + " actions next agenda item items update updates any other business matters arising date dates time venue present attendance attendees purpose discussion decision decisions summary overview background terms reference review framework strategy plan"
            + " plans report reports paper papers guidance standards code codes survey workshop session conference event monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
            + " city county north south east west central highland highlands islands island borders lothian fife glasgow edinburgh aberdeen aberdeenshire dundee stirling falkirk perth kinross angus moray shetland orkney ayrshire lanarkshire renfrewshire"
            + " dunbartonshire inverclyde clackmannanshire argyll bute dumfries galloway midlothian tayside grampian lothian forth valley clyde eilean siar all new first second third the this that these those in on at for of and to by from with as it if no yes"
            + " there here what when where who how our their its his her my your we they he she you but or so also good best great more most some many several each every early years leadership wellbeing mental adult adults child student students course"
            + " undergraduate advanced continuous newly qualified knowledge skills transformation microsoft teams zoom easter christmas summer autumn winter spring phase level part section pathway pathways first aid women womens violence against drug alcohol"
            + " independent collective collaborative parliament commissioner ombudsman registrar audit environment transport housing homelessness equality rights human law legal court courts tribunal prison probation victim victims survivors care")
            .split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private Person() {}

    private static Set<String> given() {
        try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Person.class.getResourceAsStream("/given-names.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text could be the name of a person, and of nothing else that its words tell. */
    static boolean couldBe(String text) {
        return text.length() < 80 && (hasGivenName(text) || !SHOUTED.matcher(text).find()) && WHOLE.matcher(text).matches() && Stream.of(text.split("[\\s\u00A0.]+")).noneMatch(word -> OF_BODIES.contains(word.toLowerCase(Locale.UK).replaceAll("['’]", "")) && !isSurname(text, word));
    }

    /** Some families are called as places are. */
    private static boolean isSurname(String text, String word) {
        return SURNAMES.contains(word) && hasGivenName(text) && text.endsWith(" " + word);
    }

    /** Whether it begins with a given name that is common in Scotland. */
    static boolean hasGivenName(String text) {
        return GIVEN.contains(text.split("[\\s\u00A0]")[0]);
    }

    static boolean isCommonWord(String token) {
        return OF_BODIES.contains(token.toLowerCase(Locale.UK));
    }
}
