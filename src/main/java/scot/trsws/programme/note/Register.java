package scot.trsws.programme.note;

import java.time.LocalDate;
import java.util.List;

/** The partners and groups on record under all names that they go or went by. */
public record Register(List<Known> partners, List<Known> groups) {

    /** One of them: its name of today, its other names, and the partner that it is a unit of. */
    public record Known(String id, String name, List<OtherName> otherNames, String partOf) {}

    /** A former name, a short name or an acronym, for as long as it was used; null where that is not known. */
    public record OtherName(String name, LocalDate from, LocalDate to) {}
}
