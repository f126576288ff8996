package scot.trsws.programme.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails in a way that nobody foresaw, for the tests of what is then told. */
@Path("/broken")
@PermitAll
class BrokenResource {

    @GET
    @Operation(hidden = true)
    public String fail() {
        var failure = new IllegalStateException("select secret from java.lang.Password");
        failure.setStackTrace(new StackTraceElement[0]); // one line in the log of the tests is enough
        throw failure;
    }
}
