package scot.trsws.programme.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the service acknowledged is there after a crash in the midst of writing, and it comes up by itself. */
class AcknowledgedIT {

    private static final int ENOUGH = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @BeforeEach
    void prepare() throws Exception {
        PreparedData.copyTo(data);
    }

    @AfterEach
    void leave_nothing_behind() {
        databaseProcesses().forEach(ServerProcess::stop);
    }

    @Test
    void nothing_is_lost_when_the_service_is_killed_and_then_together_with_its_database() throws Exception {
        var first = ServiceProcess.start(data);
        var early = Writers.writing("early", first, ENOUGH);
        first.kill();
        var second = ServiceProcess.start(data);
        assertEquals(List.of(), lost(early.acknowledged(), second));
        var late = Writers.writing("late", second, ENOUGH);
        databaseProcesses().forEach(process -> process.process().destroyForcibly());
        second.kill();
        try (var third = ServiceProcess.start(data)) {
            assertEquals(List.of(), lost(early.acknowledged(), third));
            assertEquals(List.of(), lost(late.acknowledged(), third));
        }
    }

    private List<ServerProcess> databaseProcesses() {
        return ServerProcess.all(Folder.in(data).binaries());
    }

    private static List<String> lost(Set<String> acknowledged, ServiceProcess service) throws Exception {
        var lost = new ArrayList<String>();
        for (var id : acknowledged) {
            if (service.get("/v1/partners/" + id).statusCode() != 200 || changes(id, service) != 1) {
                lost.add(id);
            }
        }
        return lost;
    }

    private static int changes(String id, ServiceProcess service) throws IOException, InterruptedException {
        return JSON.readTree(service.get("/v1/partners/" + id + "/history").body()).get("items").size();
    }
}
