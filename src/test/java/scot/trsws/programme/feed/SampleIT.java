package scot.trsws.programme.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.store.embedded.PreparedData;
import scot.trsws.programme.store.embedded.ServiceProcess;

/** The packaged service loads the sample when its environment asks for it, and only once. */
class SampleIT {

    private static final Map<String, String> WANTED = Map.of("TRACKER_SAMPLE", "true");
    private static final List<String> LISTS = List.of("partners", "plans", "priorities", "workstreams", "groups", "meetings", "decisions", "updates", "reflections", "actions",
            "commitments", "events", "publications",
            "courses", "sessions", "coachings", "evaluations", "training-targets");

    @TempDir
    Path data;

    @Test
    void a_second_start_adds_nothing() throws Exception {
        PreparedData.copyTo(data);
        List<String> first;
        try (var service = ServiceProcess.start(data, WANTED)) {
            first = everything(service);
            assertEquals(1, new ObjectMapper().readTree(service.get("/v1/actions?status=OPEN").body()).get("items").size());
        }
        try (var service = ServiceProcess.start(data, WANTED)) {
            assertEquals(first, everything(service));
            assertTrue(service.output().contains("The sample programme is loaded: 0 nouns were new."), service.output());
        }
    }

    private static List<String> everything(ServiceProcess service) throws Exception {
        var pages = new ArrayList<String>();
        for (var list : LISTS) {
            var page = service.get("/v1/" + list + "?limit=200");
            assertEquals(200, page.statusCode(), page.body());
            pages.add(page.body());
        }
        return pages;
    }
}
