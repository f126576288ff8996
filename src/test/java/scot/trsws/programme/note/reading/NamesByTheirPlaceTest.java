package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is known by its place in a list of people, and what stands instead of it is true of that person and names no other. */
class NamesByTheirPlaceTest {

    private static final Names NAMES = new Names(Minutes.REGISTER.partners());

    private static String last(String text) {
        var lines = Redaction.of(Source.text(text).lines(), NAMES, new Warnings(NAMES));
        return lines.get(lines.size() - 1).text();
    }

    @ParameterizedTest
    @CsvSource(value = {"• Zoe Placeholder CELCIS (by phone)>• CELCIS (by phone)", "Kathryn Sampleton XYZT>XYZT", "Kathryn Stirling XYZT>XYZT",
        "Kathryn Dummy Police Scotland>Police Scotland", "Kathryn Dummy Stirling Council>Stirling Council",
        "Zedd Green (ZG) Transport Orchard>Transport Orchard", "Graeme Senior (GS) Orchard Growers Alliance>Orchard Growers Alliance",
        "• Elizabeth Ireland, Chair NES>• Chair NES", "Kathryn Garden (NES)>NES", "1. Kathryn Garden – NES>1. NES",
        "James How, EU Orchard Team>EU Orchard Team", "Kathryn Garden>named person",
        "Kathryn Specimen, Representing Elizabeth Sample>Representing named person",
        "Kathryn Specimen, Deputising for Elizabeth Sample>Deputising for named person"}, delimiter = '>')
    void theFirstWordsOfAnEntryAreAName(String entry, String left) {
        assertEquals(left, last("Present:\n" + entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robert Gordon University", "Simon Community, Manager", "Martha Trust (by phone)", "Marie Curie UK",
        "Joseph Rowntree Foundation Housing Trust", "Growing Together (GT) Stirling", "Victoria Quay, Leith", "Victoria Quay NHS"})
    void aBodyCalledByAGivenNameStays(String entry) {
        assertEquals(entry, last("Present:\n" + entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zedd Green (ZG) Transport Orchard was read"})
    void aSentenceIsNoEntry(String text) {
        assertEquals(text, last("Notes\n\n1. Songs\n\n" + text));
    }

    @ParameterizedTest
    @CsvSource(value = {"Ann Mock (AM) – Chair Elizabeth Dummy (ED)|AM to sing|named person to sing",
        "Ann Mock (AM) – Chair|AM to sing|Chair to sing",
        "Elected councillors Kathryn Sampleton, Ann Mock|Kathryn Sampleton sang|named person sang",
        "Vice Chair Kathryn Sampleton|Kathryn Sampleton sang|Vice Chair sang",
        "Kathryn Sampleton, Clerk|Kathryn Sampleton was proposed as Treasurer|named person was proposed as Treasurer",
        "Kathryn Sampleton, Clerk|They elected Kathryn Sampleton as Chair|They elected named person as Chair",
        "Kathryn Sampleton, Clerk|a song proposed by Kathryn Sampleton|a song proposed by named person",
        "Kathryn Sampleton, Clerk|Kathryn Sampleton thanked all|Clerk thanked all"}, delimiter = '|')
    void whatStandsInsteadIsTrue(String entry, String text, String left) {
        assertEquals(left, last("Present:\n" + entry + "\n\n1. Songs\n\n" + text));
    }

    @Test
    void theCommasAroundANameGoWithIt() {
        assertEquals("The Interim Co-Chair welcomed the growers.",
                last("Present:\n• NES\n\nThe Interim Co-Chair, Dr Zed Mock, welcomed the growers."));
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", "\t"})
    void whetherSomebodyCameIsNoPartner(String mark) {
        var rows = List.of("Name/Role/Attendance",
                "Ann Example/Head of Orchards/Present", "Zed Placeholder/Clerk/Apologies");
        var reading = Minutes.read("Orchard Board\n\nAttendance\n\n" + String.join("\n", rows).replace("/", mark) + "\n\n1. Welcome\n");
        var told = reading.content().note().attendance().stream().map(one -> one.category() + " " + one.presence()).toList();
        assertEquals(List.of("Head of Orchards PRESENT", "Clerk APOLOGIES"), told);
    }

    @Test
    void whoIsRepresentedIsNoPartner() {
        var reading = Minutes.read("Orchard Board\n\nPresent:\n• NES\n• Kathryn Specimen, Representing Elizabeth Sample\n\n1. Welcome\n");
        assertEquals("Representing named person", reading.content().note().attendance().get(1).category());
    }
}
