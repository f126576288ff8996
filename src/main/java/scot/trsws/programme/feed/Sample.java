package scot.trsws.programme.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import scot.trsws.programme.action.Action;
import scot.trsws.programme.action.ActionRepository;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.meeting.Group;
import scot.trsws.programme.meeting.GroupRepository;
import scot.trsws.programme.meeting.Holding;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.partner.Partner;
import scot.trsws.programme.partner.PartnerRepository;
import scot.trsws.programme.plan.Plan;
import scot.trsws.programme.plan.PlanRepository;
import scot.trsws.programme.plan.Priority;
import scot.trsws.programme.plan.PriorityRepository;
import scot.trsws.programme.plan.Tag;
import scot.trsws.programme.plan.TagRepository;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Signature;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.update.Update;
import scot.trsws.programme.update.UpdateRepository;
import scot.trsws.programme.update.UpdateStatus;
import scot.trsws.programme.workstream.Milestone;
import scot.trsws.programme.workstream.MilestoneRepository;
import scot.trsws.programme.workstream.Workstream;
import scot.trsws.programme.workstream.WorkstreamRepository;

/** The sample programme: what was never there before is added, and nothing that was is touched. */
@ApplicationScoped
class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);

    @Inject
    ObjectMapper mapper;

    @Inject
    Exchange exchange;

    @Inject
    Signature signature;

    @Inject
    PartnerRepository partners;

    @Inject
    TagRepository tags;

    @Inject
    PlanRepository plans;

    @Inject
    PriorityRepository priorities;

    @Inject
    WorkstreamRepository workstreams;

    @Inject
    MilestoneRepository milestones;

    @Inject
    GroupRepository groups;

    @Inject
    MeetingRepository meetings;

    @Inject
    UpdateRepository updates;

    @Inject
    ActionRepository actions;

    @ConfigProperty(name = "tracker.sample", defaultValue = "false")
    boolean wanted;

    @Transactional
    @ActivateRequestContext
    void start(@Observes StartupEvent start) throws IOException {
        if (wanted) {
            LOG.infof("The sample programme is loaded: %d nouns were new.", load());
        }
    }

    int load() throws IOException {
        exchange.actAs("sample");
        signature.sign();
        var added = new HashSet<String>();
        add("partners", partners, Partner.Draft.class, added);
        add("tags", tags, Tag.Draft.class, added);
        add("plans", plans, Plan.Draft.class, added);
        add("priorities", priorities, Priority.Draft.class, added);
        add("workstreams", workstreams, Workstream.Draft.class, added);
        add("milestones", milestones, Milestone.Draft.class, added);
        add("groups", groups, Group.Draft.class, added);
        add("meetings", meetings, Meeting.Draft.class, added);
        add("updates", updates, Update.Draft.class, added);
        add("actions", actions, Action.Draft.class, added);
        takeSteps(read("steps"), added);
        return added.size();
    }

    private <D> void add(String collection, Repository<?, D, ?> repository, Class<D> type, Set<String> added) throws IOException {
        for (var entry : read(collection).properties()) {
            if (!repository.everHad(entry.getKey())) {
                repository.add(entry.getKey(), mapper.treeToValue(entry.getValue(), type));
                added.add(collection + "/" + entry.getKey());
            }
        }
    }

    private void takeSteps(JsonNode steps, Set<String> added) {
        step("workstreams", steps, added, (id, on) -> workstreams.perform(id, Preconditions.whateverIsThere(), Workstream::activate, new Step.Dated(on, null)));
        step("meetings", steps, added, (id, on) -> meetings.hold(id, Preconditions.whateverIsThere(), new Holding(on)));
        step("updates", steps, added, (id, on) -> {
            for (var status : List.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED, UpdateStatus.PUBLISHED)) {
                updates.become(id, Preconditions.whateverIsThere(), status, new Step.Dated(on, null));
            }
        });
    }

    private static void step(String collection, JsonNode steps, Set<String> added, BiConsumer<String, LocalDate> step) {
        steps.get(collection).properties().stream().filter(entry -> added.contains(collection + "/" + entry.getKey()))
                .forEach(entry -> step.accept(entry.getKey(), LocalDate.parse(entry.getValue().asText())));
    }

    private JsonNode read(String file) throws IOException {
        try (var json = Sample.class.getResourceAsStream("/sample/" + file + ".json")) {
            return mapper.readTree(json);
        }
    }
}
