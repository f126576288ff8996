package scot.trsws.programme.minutes.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.meeting.GroupRepository;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Makes records of what minutes hold, all or none; what is on record already is never overwritten, so that it can be repeated. */
@ApplicationScoped
class Acceptance {

    @Schema(name = "MinutesAcceptance", examples = "{\"on\": \"2024-02-12\"}")
    record Draft(
            @Schema(description = "The day on which somebody found them right.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "Who may read the records that are made; where PUBLIC, the updates are published as well.") Visibility visibility) {}

    @Inject
    MinutesImportRepository imports;

    @Inject
    GroupRepository groups;

    @Inject
    MeetingRepository meetings;

    @Inject
    Identities identities;

    @All
    @Inject
    List<AcceptedPart> parts;

    MinutesImport.View accept(String id, Preconditions preconditions, Draft draft) {
        return imports.perform(id, preconditions, (minutes, told) -> minutes.accept(told.on, settle(minutes.content(), told)), draft);
    }

    private List<Settled> settle(Content content, Draft draft) {
        refuse(content, draft.on);
        groups.findById(content.note().group().id(), LockModeType.PESSIMISTIC_WRITE);
        refuseNumber(content.note());
        var run = new Accepting(content, draft.visibility);
        parts.forEach(part -> part.accept(run));
        return List.copyOf(run.settled);
    }

    /** What the records need, the content must say; it can be corrected by PUT and PATCH of the import. */
    private void refuse(Content content, LocalDate acceptedOn) {
        var errors = new ArrayList<>(identities.broken(content));
        if (content.note().group() == null || content.note().group().id() == null) {
            errors.add(Problem.Error.at("/content/note/group/id", "is required: name the group that met, as it is on record"));
        }
        if (content.note().on() == null || content.note().on().isAfter(acceptedOn)) {
            errors.add(Problem.Error.at("/content/note/on", "must be the day of the meeting, and not after it was accepted"));
        }
        Accepting.each("/content/note/items", content.note().items(), (pointer, item) -> Accepting.each(pointer + "/updates", item.updates(), (place, update) -> {
            if (Accepting.id(update.partner()) == null) {
                errors.add(Problem.Error.at(place + "/partner/id", "is required: an update is that of a partner on record"));
            }
        }));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** A number is that of one meeting of the group. */
    private void refuseNumber(Note note) {
        if (note.number() != null) {
            meetings.ids(Where.all().is("group", note.group().id()).is("number", note.number()).and("n.on <> ?", note.on())).forEach(other -> {
                throw new Problem(Refusal.CONFLICT, "Correct the number in the import, or that of the other meeting.", Problem.Error.at("/content/note/number", "is that of " + other));
            });
        }
    }
}
