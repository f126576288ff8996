package scot.trsws.programme.http;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for, in which order. */
public class PageRequest {

    public static final int DEFAULT = 50;
    public static final int MAXIMUM = 200;

    /** The parameters that choose a page of a list, and not the list. */
    static final Set<String> PAGING = Set.of("limit", "after", "count");

    @RestQuery
    @Parameter(description = "How many items a page has.", schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
    Integer limit;

    @RestQuery
    @Parameter(description = "Where the page before ended; taken from its next link.")
    String after;

    @RestQuery
    @Parameter(description = "The field to sort by; a minus before it turns the order. Empty values come last, or first when turned.",
            example = "-updatedAt")
    String sort;

    @RestQuery
    @Parameter(description = "Whether to count all items (total).")
    Boolean count;

    @Context
    UriInfo uri;

    public int limit() {
        var asked = limit == null ? DEFAULT : limit;
        if (asked < 1 || asked > MAXIMUM) {
            throw Problem.unreadable(Problem.Error.parameter("limit", "must be between 1 and " + MAXIMUM));
        }
        return asked;
    }

    public Optional<Cursor> after() {
        return Optional.ofNullable(after).map(text -> Cursor.read(text, list()));
    }

    /** In this order, unless the caller names another. */
    public PageRequest usually(String order) {
        sort = sort(order);
        return this;
    }

    public String sort(String usual) {
        return sort == null ? usual : sort;
    }

    public boolean count() {
        return Boolean.TRUE.equals(count);
    }

    public String next(Cursor end) {
        return uri.getRequestUriBuilder().replaceQueryParam("after", end.write(list())).build().toString();
    }

    /** The list that a cursor belongs to: its address, filters and order. */
    private String list() {
        var query = new TreeMap<String, Object>(uri.getQueryParameters());
        query.keySet().removeAll(PAGING);
        return uri.getPath() + query;
    }
}
