package scot.trsws.programme.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import scot.trsws.programme.action.Action;
import scot.trsws.programme.action.ActionRepository;
import scot.trsws.programme.action.Commitment;
import scot.trsws.programme.action.CommitmentRepository;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.meeting.Decision;
import scot.trsws.programme.meeting.DecisionRepository;
import scot.trsws.programme.meeting.Group;
import scot.trsws.programme.meeting.GroupRepository;
import scot.trsws.programme.meeting.Holding;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.output.Event;
import scot.trsws.programme.output.EventRepository;
import scot.trsws.programme.output.Publication;
import scot.trsws.programme.output.PublicationRepository;
import scot.trsws.programme.partner.Partner;
import scot.trsws.programme.partner.PartnerRepository;
import scot.trsws.programme.plan.Plan;
import scot.trsws.programme.plan.PlanRepository;
import scot.trsws.programme.plan.Priority;
import scot.trsws.programme.plan.PriorityRepository;
import scot.trsws.programme.plan.Tag;
import scot.trsws.programme.plan.TagRepository;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.update.Answer;
import scot.trsws.programme.update.Reflection;
import scot.trsws.programme.update.ReflectionRepository;
import scot.trsws.programme.update.Update;
import scot.trsws.programme.update.UpdateRepository;
import scot.trsws.programme.update.UpdateStatus;
import scot.trsws.programme.workstream.Milestone;
import scot.trsws.programme.workstream.MilestoneRepository;
import scot.trsws.programme.workstream.Workstream;
import scot.trsws.programme.workstream.WorkstreamRepository;

/** The plan, its partners and workstreams, and what the governance groups met about. */
@jakarta.annotation.Priority(100)
@ApplicationScoped
class ProgrammeSample implements SamplePart {

    @Inject
    ObjectMapper mapper;

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
    DecisionRepository decisions;

    @Inject
    UpdateRepository updates;

    @Inject
    ReflectionRepository reflections;

    @Inject
    ActionRepository actions;

    @Inject
    CommitmentRepository commitments;

    @Inject
    EventRepository events;

    @Inject
    PublicationRepository publications;

    @Override
    public void load(SampleLoader loader) throws IOException {
        loader.add("partners", partners, Partner.Draft.class);
        loader.add("tags", tags, Tag.Draft.class);
        loader.add("plans", plans, Plan.Draft.class);
        loader.add("priorities", priorities, Priority.Draft.class);
        loader.add("workstreams", workstreams, Workstream.Draft.class);
        loader.add("milestones", milestones, Milestone.Draft.class);
        loader.add("groups", groups, Group.Draft.class);
        loader.add("meetings", meetings, Meeting.Draft.class);
        loader.add("decisions", decisions, Decision.Draft.class);
        loader.add("updates", updates, Update.Draft.class);
        loader.add("reflections", reflections, Reflection.Draft.class);
        loader.add("actions", actions, Action.Draft.class);
        loader.add("commitments", commitments, Commitment.Draft.class);
        loader.add("events", events, Event.Draft.class);
        loader.add("publications", publications, Publication.Draft.class);
        var steps = loader.read("steps");
        loader.step("workstreams", steps.get("workstreams"), (id, on) -> workstreams.perform(id, Preconditions.whateverIsThere(), Workstream::activate, new Step.Dated(on, null)));
        loader.step("meetings", steps.get("meetings"), (id, on) -> meetings.hold(id, Preconditions.whateverIsThere(), new Holding(on)));
        loader.step("updates", steps.get("updates"), (id, on) -> {
            for (var status : List.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED, UpdateStatus.PUBLISHED)) {
                updates.become(id, Preconditions.whateverIsThere(), status, new Step.Dated(on, null));
            }
        });
        for (var answer : steps.get("reflections").properties()) {
            if (loader.isNew("reflections", answer.getKey())) {
                reflections.answer(answer.getKey(), Preconditions.whateverIsThere(), mapper.treeToValue(answer.getValue(), Answer.Draft.class));
            }
        }
    }
}
