package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No name of a person is kept, wherever it stands; the words around it are, and so are the names of bodies and places. */
class NamesOfPeopleTest {

    private static final Names NAMES = new Names(Minutes.REGISTER.partners());

    private static String last(String text) {
        var lines = Redaction.of(Source.text(text).lines(), NAMES, new Warnings(NAMES));
        return lines.get(lines.size() - 1).text();
    }

    @ParameterizedTest
    @CsvSource(value = {"Siobhan will print it|named person will print it", "thanks to Priya|thanks to named person",
        "Priya from CELCIS sang|named person from CELCIS sang", "Eilidh’s poem was read|named person’s poem was read",
        "Niall Sampleton sent a poem|named person sent a poem", "They met Róisín Ó Dummy there|They met named person there",
        "a song by Anne-Marie van der Sample|a song by named person", "M McExample sang|named person sang",
        "It was Mark Sampleton who sang|It was named person who sang",
        "It came from J. Placeholder today|It came from named person today", "as Grant McExample wrote|as named person wrote",
        "Action Tim to sing|Action named person to sing", "Kirsty/Ewa to sing|named person/named person to sing",
        "Dr de la Sample left|named person left", "Inspector Specimen sang|Inspector sang",
        "The Chair, Ann Example, sang|The Chair sang", "Chair Ann Example sang|Chair sang",
        "Cllr Specimen Twinning day|named person Twinning day",
        "Councillors Specimen, Stirling and Mock sang|named person, named person and named person sang",
        "owner: Lorna R.|owner: named person", "Ann Example: sing|named person: sing",
        "Jeremy Mock’s song|named person’s song"}, delimiter = '|')
    void aNameInASentenceGoes(String text, String left) {
        assertEquals(left, last(text));
    }

    @ParameterizedTest
    @CsvSource(value = {"M Sampleton, CELCIS>CELCIS", "J. Placeholder (NES)>NES",
        "TRUDY McEXAMPLE (Vice Chairperson)>Vice Chairperson", "ANN EXAMPLE, NES>NES",
        "Ann Example (AE) Orchard Growers>Orchard Growers", "Zed Sampleton / NES>NES",
        "Zed Sampleton - NES>NES", "Zed Sampleton: NES>NES", "Zed Sampleton | NES>NES", "Placeholder, Siobhan (NES)>NES",
        "PLACEHOLDER, S – NES>NES",
        "Ann Example MSP, Minister for Land Reform, Net Zero and Islands>Minister for Land Reform, Net Zero and Islands",
        "Ms Ann Example MLA (Clerk)>Clerk", "Chief Superintendent P Sampleton, NES>Chief Superintendent, NES",
        "Ann Example, Zed Mock, Bo Dummy>named person, named person, named person",
        "Ann Example Chair (AE), NES>Chair, NES"}, delimiter = '>')
    void aNameInAListOfPeopleGoesAndWhatItStandsForStays(String entry, String left) {
        assertEquals(left, last("Present:\n" + entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Victoria Quay and St Andrew’s House were full",
        "Robert Gordon University and the Joseph Rowntree Foundation sang",
        "Ben Nevis, Fort William, Lewis and Harris, Kyle of Lochalsh", "Angus reported 40 trees", "Stirling noted it",
        "Grant to be paid in June", "Will the Council sing?", "The Grant Panel and the Bill Team met in May", "Hope was voiced",
        "Martha’s Rule and Storm Arwen", "Plan B, Annex C and the Vitamin D Trust", "NHS Grampian and DG Net Zero",
        "Children First, Early Years Scotland and the Promise Scotland", "Mon 29 Jan 2024", "NIA and ANN are letters",
        "Barnardo’s Scotland thanked Quarriers", "The Lord Advocate and the Sheriff Court", "Social Worker of the Year",
        "Just Transition Fund"})
    void bodiesPlacesAndThingsStay(String text) {
        assertEquals(text, last(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Head of Land Reform", "Registered Nurse", "Orchard Growers Network", "Marie Curie Hospice",
        "Rural Policy Unit", "Who Cares? Scotland", "the people of Angus"})
    void inAListOfPeopleToo(String entry) {
        assertEquals(entry, last("Present:\n" + entry));
    }

    @ParameterizedTest
    @CsvSource(value = {"Ann McSample (AMcS), NES|AMcS asked|NES asked",
        "Grant Specimen, NES|They thanked Grant for it|They thanked NES for it", "Joy Mock, NES|Joy will sing|NES will sing",
        "Bo McDummy, NES|McDummy asked|NES asked",
        "Ann Mock, NES|AM/BD to sing|NES/BD to sing", "Ann Mock, NES|Annexes are read|Annexes are read",
        "Hilda Rose, NES|HR to sing|HR to sing",
        "Cllr Stirling, NES|Stirling Council sang|Stirling Council sang"}, delimiter = '|')
    void whoIsListedIsKnownByShorterForms(String entry, String text, String left) {
        assertEquals(left, last("Present:\n" + entry + "\n\n1. Songs\n\n" + text));
    }

    @Test
    void twoWithTheSameInitialsAreNotMixedUp() {
        assertEquals("named person asked", last("Present:\nAnn Mock, NES\nAda Muster, SSSC\n\n1. Songs\n\nAM asked"));
    }

    @ParameterizedTest
    @CsvSource(value = {"Ring 0131 496 0123.|Ring [telephone number].",
        "on +44 (0)131 496 0123 or 07700 900123|on [telephone number] or [telephone number]",
        "ask Priya at p.mock@example.org|ask named person at [mail address]"}, delimiter = '|')
    void numbersAndAddressesOfPeopleGo(String text, String left) {
        assertEquals(left, last(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.75 posts", "1,204 trees", "05/06/2025", "2024-01-29", "£01,000,000", "2023 2024 2025",
        "ref 2024-0131-22", "order 0241 330", "EH6 6QQ"})
    void otherNumbersStay(String text) {
        assertEquals(text, last(text));
    }

    @Test
    void aTableMayHaveTheFirstNameAlone() {
        assertEquals(List.of("Name\tOrganisation",
        "\tNES"), Redaction.of(Source.text("Present:\n\nName\tOrganisation\nZed\tNES").lines(), NAMES,
                new Warnings(NAMES)).stream().skip(2).map(Line::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Clerk thanked all growers and told of the orchard",
        "Ann Example, who as director of the nursery and as adviser to the board had much to tell of apples and of pears, of plums and"
            + " of cherries, of hedges and of walls, of bees and of wasps"})
    void aSentenceIsNoOneWhoWasThere(String entry) {
        var reading = Minutes.read("Orchard Board\n\nPresent:\n• NES\n• " + entry + "\n\n1. Welcome\n");
        assertEquals(1, reading.content().note().attendance().size());
        assertEquals(List.of(5), reading.content().note().items().get(0).points().get(0).lines());
    }

    @ParameterizedTest
    @CsvSource(value = {"Head of Practice|true", "Adviser to the Board|true", "Interim Vice-Chair, Orchards|true",
        "Chair who thanked all|false", "The Director will write|false", "Officer. It was noted|false", "Orchard|false"}, delimiter = '|')
    void aRoleHasTheFormOfOne(String text, boolean role) {
        assertEquals(role, Roles.isRole(text));
    }
}
