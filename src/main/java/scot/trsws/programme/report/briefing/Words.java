package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.note.Days;

/** How a pack puts days, numbers and partners into words. */
final class Words {

    private Words() {}

    static String day(LocalDate day) {
        return Days.WRITTEN.format(day);
    }

    static String count(int many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }

    static String list(List<String> words) {
        var last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String name(Entry entry) {
        return entry.partnerName() == null ? entry.partner() : entry.partnerName();
    }
}
