package scot.trsws.programme.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.workstream.site.Arrival;
import scot.trsws.programme.workstream.site.Assessment;
import scot.trsws.programme.workstream.site.AssessmentRepository;
import scot.trsws.programme.workstream.site.AssessmentScale;
import scot.trsws.programme.workstream.site.AssessmentScaleRepository;
import scot.trsws.programme.workstream.site.Interest;
import scot.trsws.programme.workstream.site.InterestRepository;
import scot.trsws.programme.workstream.site.Lesson;
import scot.trsws.programme.workstream.site.LessonRepository;
import scot.trsws.programme.workstream.site.Site;
import scot.trsws.programme.workstream.site.SiteRepository;
import scot.trsws.programme.workstream.site.SupportItem;
import scot.trsws.programme.workstream.site.SupportItemRepository;
import scot.trsws.programme.workstream.site.SupportStatus;

/** The early implementation sites: their stages, the support they had, their assessments and what they learned. */
@Priority(50)
@ApplicationScoped
class SiteSample implements SamplePart {

    @Inject
    ObjectMapper mapper;

    @Inject
    SiteRepository sites;

    @Inject
    SupportItemRepository supportItems;

    @Inject
    InterestRepository interests;

    @Inject
    AssessmentScaleRepository scales;

    @Inject
    AssessmentRepository assessments;

    @Inject
    LessonRepository lessons;

    @Override
    public void load(SampleLoader loader) throws IOException {
        loader.add("sites", sites, Site.Draft.class);
        loader.add("support-items", supportItems, SupportItem.Draft.class);
        loader.add("site-interests", interests, Interest.Draft.class);
        loader.add("assessment-scales", scales, AssessmentScale.Draft.class);
        loader.add("site-assessments", assessments, Assessment.Draft.class);
        loader.add("lessons", lessons, Lesson.Draft.class);
        var steps = loader.read("site-steps");
        for (var entry : steps.get("sites").properties()) {
            if (loader.isNew("sites", entry.getKey())) {
                move(entry.getKey(), entry.getValue());
            }
        }
        for (var entry : steps.get("support-items").properties()) {
            if (loader.isNew("support-items", entry.getKey())) {
                answer(entry.getKey(), entry.getValue());
            }
        }
    }

    private void move(String site, JsonNode arrivals) throws JsonProcessingException {
        for (var arrival : arrivals) {
            sites.move(site, Preconditions.whateverIsThere(), mapper.treeToValue(arrival, Arrival.class));
        }
    }

    private void answer(String item, JsonNode steps) throws JsonProcessingException {
        for (var step : steps.properties()) {
            supportItems.become(item, Preconditions.whateverIsThere(), SupportStatus.valueOf(step.getKey()), mapper.treeToValue(step.getValue(), Step.Dated.class));
        }
    }
}
