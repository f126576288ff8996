package scot.trsws.programme.http;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** What a write demands of the present state (RFC 9110, If-Match and If-None-Match). */
public class Preconditions {

    private static final Pattern TAGS = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E]*\"(\\s*,\\s*(W/)?\"[\\x21\\x23-\\x7E]*\")*");

    @RestHeader("If-Match")
    @Parameter(description = "The ETag that was read, or * for whatever is there.")
    String ifMatch;

    @RestHeader("If-None-Match")
    @Parameter(description = "* creates only: refused where something exists.")
    String ifNoneMatch;

    /** For a write that needs no tag. */
    public static Preconditions whateverIsThere() {
        return new Preconditions().orWhateverIsThere();
    }

    /** For a write that adds to what is there, and can overwrite nothing: a tag is honoured, and not asked for. */
    public Preconditions orWhateverIsThere() {
        ifMatch = ifMatch == null ? "*" : ifMatch;
        return this;
    }

    /** Checks a write to something that has this version. */
    public void onExisting(long version, Instant createdAt) {
        if ("*".equals(ifNoneMatch)) {
            throw new Problem(Refusal.PRECONDITION_FAILED, "If-None-Match: * creates only, and this exists already.");
        }
        if (ifMatch == null) {
            throw new Problem(Refusal.PRECONDITION_REQUIRED,
                    "This exists: send its ETag as If-Match, or If-Match: * to write whatever is there.");
        }
        if (!matches(version, createdAt)) {
            throw new Problem(Refusal.PRECONDITION_FAILED, "If-Match has no ETag of what is there now, version " + version + ". Read it again, and repeat your change with the ETag of that answer.");
        }
    }

    /** Checks a write to something that does not exist yet. */
    public void onAbsent() {
        if (ifMatch != null) {
            throw new Problem(Refusal.PRECONDITION_FAILED, "If-Match asks for something that exists, and nothing has this id.");
        }
    }

    private boolean matches(long version, Instant createdAt) {
        if (ifMatch.strip().equals("*")) {
            return true;
        }
        if (!TAGS.matcher(ifMatch.strip()).matches()) {
            throw Problem.unreadable(Problem.Error.header("If-Match", "must be an entity tag in double quotes, or *"));
        }
        return Stream.of(ifMatch.split(",")).map(String::strip).anyMatch(tag -> EntityTags.isOf(tag, version, createdAt));
    }
}
