package scot.trsws.programme.partner;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which partners a list holds. */
class PartnerFilter {

    private static final String BY_ANY_NAME = """
            n.id in (select named.id from Partner named where lower(named.name) = ?
                     union select known.id from Partner known join known.otherNames other where lower(other.name) = ?)""";

    @RestQuery
    @Separator(",")
    Set<PartnerType> type;

    @RestQuery
    @Parameter(description = "Units of this partner.")
    String partOf;

    @RestQuery
    @Parameter(description = "The whole name, any other name or acronym, past or present, in any case of letters.")
    String name;

    @RestQuery
    @Parameter(description = "Words in the name or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("type", type).refers("partOf", "partner", partOf)
                .and(BY_ANY_NAME, name == null ? null : name.strip().toLowerCase(Locale.ROOT))
                .contains(q, "name", "description").updatedSince(updatedSince);
    }
}
