package scot.trsws.programme.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What each kind of problem means, at the address that every problem names as its type. */
@Path("/problems")
@PermitAll
@Tag(name = "Problems")
class ProblemResource {

    @Schema(name = "ProblemType")
    record View(Refusal code, String type, String title, int status, String meaning, String remedy) {

        private static View of(Refusal refusal) {
            return new View(refusal, "/problems/" + refusal.slug(), refusal.title, refusal.status, refusal.meaning, refusal.remedy);
        }
    }

    @GET
    @Operation(operationId = "listProblemTypes", summary = "Every kind of problem, what it means and what to do")
    public List<View> list() {
        return Arrays.stream(Refusal.values()).map(View::of).toList();
    }

    @GET
    @Path("{problem}")
    @Operation(operationId = "readProblemType", summary = "What one kind of problem means and what to do")
    public View read(@RestPath String problem) {
        return Arrays.stream(Refusal.values()).filter(refusal -> refusal.slug().equals(problem)).findFirst()
                .map(View::of).orElseThrow(Problem::notFound);
    }
}
