package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.action.Strength;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.Register;

/** What holds in minutes of every house: how people answer, promise and ask, and how their words are set on a page. */
class GeneralTest {

    private static final String HEAD = "Partnership Delivery Group: minutes: January 2024\n\nMinutes from the meeting of the group on 29 January 2024.\n\n";
    private static final String ROUND = HEAD + "Updates from partners\n\nSSSC\n\n";

    private static Content read(String text) {
        return Minutes.read(text).content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSSC welcomed the offer", "SSSC thanked them warmly", "SSSC was grateful for such help", "SSSC agreed with the plan"})
    void whoWelcomesAnOfferAnswersIt(String said) {
        var told = read(ROUND + "• NES offered to lend two trainers\n• " + said).note().items().get(0).updates().get(0).reflections();
        assertEquals(said, told.get(0).answer().text());
        assertEquals(1, told.size());
    }

    @ParameterizedTest
    @CsvSource(value = {"a fresh edition will come out in May|COMMITMENT", "the leaflet will be published by March|COMMITMENT", "the evaluation is to follow|COMMITMENT", "posters will be out soon|COMMITMENT",
        "SSSC was interested in a talk with CYCJ|INTENTION", "would like to meet CYCJ|INTENTION", "was keen to learn from it|INTENTION", "was keen to help with it|OFFER", "expressed an interest in sharing slides|OFFER"}, delimiter = '|')
    void whatAPartnerSaysWillComeItPromises(String said, Strength strength) {
        assertEquals(List.of(strength), read(ROUND + "• " + said).commitments().stream().map(NotedCommitment::strength).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes went round in case tutors ask if tutors would like to take part", "posters that will be out soon were praised", "would like to thank all tutors"})
    void whatIsNoPromise(String said) {
        assertEquals(List.of(), read(ROUND + "• " + said).commitments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"will host a webinar on 5 March 2024", "is running a webinar on 5 March 2024", "hold a webinar on 5 March 2024", "They are holding a webinar on 5 March 2024"})
    void whoeverHoldsAnEventInItsOwnUpdateIsItsHost(String said) {
        assertEquals("sssc", read(ROUND + "• " + said).events().get(0).hosts().get(0).id());
    }

    @Test
    void everyMarkInAParagraphAsksForAnAction() {
        var actions = Minutes.item("1. Papers\n\nTwo drafts were read. Check the first one (Action: SSSC). Print the second one (Action: NES). All were thanked.\n").actions();
        assertEquals(List.of("Check the first one sssc", "Print the second one nes"), actions.stream().map(action -> action.title() + " " + Minutes.id(action.owner())).toList());
    }

    @Test
    void aNameThatASentenceHasNoRoomForIsTheNextHeading() {
        var updates = read(ROUND + "• a second round begins in May Community Justice Scotland\n• courts were told\n").note().items().get(0).updates();
        assertEquals(List.of("sssc", "community-justice-scotland"), updates.stream().map(update -> update.partner().id()).toList());
        assertEquals("courts were told", updates.get(1).points().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"this is led by Community Justice Scotland", "plans to visit Community Justice Scotland", "work began with the Improvement Service, Community Justice Scotland", "joined Community Justice Scotland", "met Community Justice Scotland"})
    void aNameThatEndsItsSentenceIsNoHeading(String said) {
        assertEquals(1, read(ROUND + "• " + said + "\n• courts were told\n").note().items().get(0).updates().size());
    }

    @Test
    void aNameIsNoPartOfTheOneBeforeIt() {
        assertEquals(List.of("nes", "expert-advisory-group"), new Names(List.of(Minutes.REGISTER.partners().stream().filter(known -> known.id().equals("nes")).findFirst().orElseThrow(),
                Minutes.REGISTER.groups().stream().filter(known -> known.id().equals("expert-advisory-group")).findFirst().orElseThrow())).in("NES and Expert Advisory Group").stream().map(Names.Mention::id).toList());
    }

    @Test
    void aGroupResolvesWhatStandsBelow() {
        var decisions = Minutes.item("1. Budget\n\nThe Board resolved:\n(i) to fund two posts; and\n(ii) to review them\n").decisions();
        assertEquals(List.of("to fund two posts", "to review them"), decisions.stream().map(decision -> decision.statement()).toList());
    }

    @Test
    void anActionAmongMattersArisingIsNewUnlessItSaysHowItStands() {
        var item = Minutes.item("2. Matters arising\n\nAction: NES to print the guide.\n");
        assertEquals("Print the guide.", item.actions().get(0).title());
        assertEquals(1, Minutes.item("2. Matters arising\n\nAction: NES to print the guide. Complete.\n").carriedOver().size());
    }

    @Test
    void aListOfPeopleEndsWithTheFirstItemThoughNoLineIsBlank() {
        var note = read("Partnership Delivery Group\nDate: 29 January 2024\nPresent\u2014\n- NES\n- SSSC\n1. Welcome and introductions\nThe Chair welcomed all to the fourth meeting of the group.\n").note();
        assertEquals(List.of("nes", "sssc"), note.attendance().stream().map(attendee -> Minutes.id(attendee.partner())).toList());
        assertEquals("Welcome and introductions", note.items().get(0).heading());
        assertEquals(4, note.number());
    }

    @Test
    void apologiesComeFromThoseWhoseRepresentativesSentThem() {
        var note = read(HEAD + "Introductions\n\nApologies were received from representatives from the SSSC, NES and the Scottish Tutors and Advisers Forum (STAF).\n").note();
        assertEquals(List.of("sssc", "nes", "staf"), note.attendance().stream().map(attendee -> Minutes.id(attendee.partner())).toList());
    }

    @Test
    void theDayOfTheApprovedNoteMayStandInTheHeading() {
        assertEquals("2023-12-04", Minutes.item("1. Minutes of the previous meeting (4 December 2023)\n\nThe minutes were agreed.\n").approves().on().toString());
    }

    @Test
    void whatNoHeadingPartsFromTheHeadIsStillRead() {
        var note = read("Orchard Board\n29 January 2024\nPresent: NES, SSSC\nAction: NES to print the guide\n").note();
        assertEquals(List.of("Print the guide"), note.items().get(0).actions().stream().map(NotedAction::title).toList());
    }

    @Test
    void whoIsListedWithoutAHeadingOrInCapitalsIsNotNamed() {
        var lines = Redaction.of(Source.text("Orchard Board\n\nAnn Example (Treasurer)\nZed Placeholder, Orchards Ltd\nIan Dummy, Orchards Ltd\n\nPresent:\nIan SPECIMEN\nAnn Galloway, Adviser\n").lines(), new Names(Minutes.REGISTER.partners()),
                new Warnings(new Names(Minutes.REGISTER.partners())));
        assertEquals(List.of(), lines.stream().map(Line::text).filter(text -> text.matches(".*(?:Example|Placeholder|Dummy|SPECIMEN|Galloway).*")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apology for absence : NES", "Apologies ; NES", "Apologies: NES", "Apology: NES", "Apologies received – NES", "Apologies for absence\u2014\n- NES"})
    void apologiesStandBehindTheirLabel(String line) {
        var note = read(HEAD + "Present: SSSC\n" + line + "\n").note();
        assertEquals(List.of("PRESENT sssc", "APOLOGIES nes"), note.attendance().stream().map(one -> one.presence() + " " + Minutes.id(one.partner())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plum & Pear CIC", "Plum, Pear & Sons", "Plum <b>Pear</b>", "Plum (Pear and Sons)", "Plum!"})
    void aNameIsKnownHoweverItIsWritten(String name) {
        assertTrue(new Names(List.of(new Register.Known("plum", name, List.of(), null))).whole(name).isPresent());
    }
}
