package scot.trsws.programme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal of one request, told as RFC 9457 problem details. */
public class Problem extends RuntimeException {

    public static final String TYPE = "application/problem+json";
    public static final String NOT_THERE = "There is no such resource, or no longer.";

    private static final Comparator<Error> STABLE = Comparator
            .comparing(Error::place, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Error::detail);

    private final transient Refusal refusal;
    private final transient List<Error> errors;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public Problem(Refusal refusal, String detail, Error... errors) {
        this(refusal, detail, List.of(errors));
    }

    public Problem(Refusal refusal, String detail, List<Error> errors) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.errors = errors.stream().distinct().sorted(STABLE).toList();
    }

    public static Problem notFound() {
        return new Problem(Refusal.NOT_FOUND, NOT_THERE);
    }

    public static Problem unreadable(Error... errors) {
        return unreadable(List.of(errors));
    }

    public static Problem unreadable(List<Error> errors) {
        return new Problem(Refusal.UNREADABLE, "Mend what errors names, then send the request again.", errors);
    }

    public static Problem invalid(Error... errors) {
        return invalid(List.of(errors));
    }

    public static Problem invalid(List<Error> errors) {
        return new Problem(Refusal.INVALID, "Nothing was kept. Mend what errors names, then send the request again.", errors);
    }

    public Problem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The same refusal, told of another document: each place in the body is named as it is called there. */
    public Problem relocated(UnaryOperator<String> place) {
        return new Problem(refusal, getMessage(), errors.stream()
                .map(error -> error.pointer == null ? error : Error.at(place.apply(error.pointer), error.detail)).toList());
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Error> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    Details details(String base, String instance, String requestId) {
        return new Details(base + "/problems/" + refusal.slug(), refusal.title, refusal.status, getMessage(), instance,
                refusal, requestId, errors.isEmpty() ? null : errors);
    }

    /** One place of a request that is wrong: a JSON pointer into the body, a parameter or a header. */
    @Schema(name = "ProblemError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            @Schema(description = "RFC 6901 pointer into the body; the empty pointer is the whole body.") String pointer,
            @Schema(description = "The path or query parameter.") String parameter,
            @Schema(description = "The request header.") String header,
            @NotNull String detail) {

        public static Error at(String pointer, String detail) {
            return new Error(pointer, null, null, detail);
        }

        public static Error parameter(String name, String detail) {
            return new Error(null, name, null, detail);
        }

        public static Error header(String name, String detail) {
            return new Error(null, null, name, detail);
        }

        private String place() {
            return pointer != null ? pointer : parameter != null ? parameter : header;
        }
    }

    /** What a client reads of a problem. */
    @Schema(name = "Problem", description = "RFC 9457 problem details.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            @Schema(description = "An address that says what this kind of problem means and what to do.") @NotNull String type,
            @NotNull String title,
            @NotNull int status,
            @Schema(description = "What to do next.") @NotNull String detail,
            @Schema(description = "The path of the request.") @NotNull String instance,
            @Schema(description = "Stable; made for programs.") @NotNull Refusal code,
            @Schema(description = "The same as in the X-Request-Id header.") @NotNull String requestId,
            @Schema(description = "Every place that is wrong, in a stable order.") List<Error> errors) {}
}
