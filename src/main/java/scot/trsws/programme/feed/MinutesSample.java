package scot.trsws.programme.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.minutes.ApprovalDraft;
import scot.trsws.programme.minutes.MinutesRepository;
import scot.trsws.programme.minutes.intake.MinutesImport;
import scot.trsws.programme.minutes.intake.MinutesImportRepository;

/** How far the minutes of the sample's meetings have come, and minutes that wait to be accepted. */
@Priority(10)
@ApplicationScoped
class MinutesSample implements SamplePart {

    @Inject
    ObjectMapper mapper;

    @Inject
    MinutesRepository minutes;

    @Inject
    MinutesImportRepository imports;

    @Override
    public void load(SampleLoader loader) throws IOException {
        loader.add("minutes-imports", imports, MinutesImport.Draft.class);
        for (var approval : loader.read("minutes-steps").get("approvals").properties()) {
            if (loader.isNew("meetings", approval.getKey())) {
                minutes.approve(approval.getKey(), Preconditions.whateverIsThere(), mapper.treeToValue(approval.getValue(), ApprovalDraft.class));
            }
        }
    }
}
