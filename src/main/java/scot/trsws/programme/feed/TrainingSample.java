package scot.trsws.programme.feed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.workstream.training.Coaching;
import scot.trsws.programme.workstream.training.CoachingRepository;
import scot.trsws.programme.workstream.training.Course;
import scot.trsws.programme.workstream.training.CourseRepository;
import scot.trsws.programme.workstream.training.Evaluation;
import scot.trsws.programme.workstream.training.EvaluationRepository;
import scot.trsws.programme.workstream.training.SessionDraft;
import scot.trsws.programme.workstream.training.SessionRepository;
import scot.trsws.programme.workstream.training.TrainingTarget;
import scot.trsws.programme.workstream.training.TrainingTargetRepository;

/** The trainings that the minutes of January 2024 tell of. */
@Priority(60)
@ApplicationScoped
class TrainingSample implements SamplePart {

    @Inject
    CourseRepository courses;

    @Inject
    SessionRepository sessions;

    @Inject
    CoachingRepository coachings;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    TrainingTargetRepository targets;

    @Override
    public void load(SampleLoader loader) throws IOException {
        loader.add("courses", courses, Course.Draft.class);
        loader.add("sessions", sessions, SessionDraft.class);
        loader.add("coachings", coachings, Coaching.Draft.class);
        loader.add("evaluations", evaluations, Evaluation.Draft.class);
        loader.add("training-targets", targets, TrainingTarget.Draft.class);
        loader.step("sessions", loader.read("training-steps").get("sessions"),
                (id, on) -> sessions.deliver(id, Preconditions.whateverIsThere(), new Step.Dated(on, null)));
    }
}
