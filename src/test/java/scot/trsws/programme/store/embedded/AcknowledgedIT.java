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

    private static final int ENOUGH = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @BeforeEach
    void prepare() throws Exception {
        PreparedData.copyTo(data);
    }

    @AfterEach
    void leave_nothing_behind() {
        ServerProcess.all(Folder.in(data).binaries()).forEach(ServerProcess::stop);
    }

    @Test
    void nothing_is_lost_when_the_service_is_killed() throws Exception {
        var crashed = ServiceProcess.start(data);
        var writers = Writers.writing(crashed, ENOUGH);
        crashed.kill();
        try (var service = ServiceProcess.start(data)) {
            assertEquals(List.of(), lost(writers.acknowledged(), service));
        }
    }

    @Test
    void nothing_is_lost_when_its_database_is_killed_with_it() throws Exception {
        var crashed = ServiceProcess.start(data);
        var writers = Writers.writing(crashed, ENOUGH);
        ServerProcess.all(Folder.in(data).binaries()).forEach(process -> process.process().destroyForcibly());
        crashed.kill();
        try (var service = ServiceProcess.start(data)) {
            assertEquals(List.of(), lost(writers.acknowledged(), service));
        }
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
