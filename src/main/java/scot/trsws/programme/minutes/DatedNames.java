package scot.trsws.programme.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.partner.Partner;
import scot.trsws.programme.partner.Partner.OtherName;

/** What partners were called on a day. */
record DatedNames(LocalDate on, Map<String, Partner.View> partners) {

    /** Null for none. */
    Named partner(String id) {
        var partner = id == null ? null : partners.get(id);
        return partner == null ? null : new Named(on(on, partner.name(), partner.otherNames()), id);
    }

    /** The name of a day: a former one whose time it was, else the one of today. A name that is still used beside it is no former one. */
    static String on(LocalDate day, String name, List<OtherName> others) {
        return others.stream().filter(other -> other.to() != null && !day.isAfter(other.to()) && (other.from() == null || !day.isBefore(other.from())))
                .min(Comparator.comparing(OtherName::to)).map(OtherName::name).orElse(name);
    }
}
