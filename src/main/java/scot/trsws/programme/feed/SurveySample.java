package scot.trsws.programme.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import scot.trsws.programme.http.CsvFile;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.workstream.Workstream;
import scot.trsws.programme.workstream.WorkstreamRepository;
import scot.trsws.programme.workstream.survey.Feedback;
import scot.trsws.programme.workstream.survey.FeedbackRepository;
import scot.trsws.programme.workstream.survey.ImportRepository;
import scot.trsws.programme.workstream.survey.Instrument;
import scot.trsws.programme.workstream.survey.InstrumentRepository;
import scot.trsws.programme.workstream.survey.InstrumentStatus;
import scot.trsws.programme.workstream.survey.Survey;
import scot.trsws.programme.workstream.survey.SurveyRepository;
import scot.trsws.programme.workstream.survey.Wave;
import scot.trsws.programme.workstream.survey.WaveRepository;
import scot.trsws.programme.workstream.survey.WaveStatus;
import scot.trsws.programme.workstream.survey.result.ReleaseDraft;
import scot.trsws.programme.workstream.survey.result.Releases;

/** The survey on supervision in consultation, and a fictional one with two closed waves, made for trying out results. */
@Priority(40)
@ApplicationScoped
class SurveySample implements SamplePart {

    @Inject
    ObjectMapper mapper;

    @Inject
    WorkstreamRepository workstreams;

    @Inject
    SurveyRepository surveys;

    @Inject
    InstrumentRepository instruments;

    @Inject
    FeedbackRepository feedback;

    @Inject
    WaveRepository waves;

    @Inject
    ImportRepository imports;

    @Inject
    Releases releases;

    @Override
    public void load(SampleLoader loader) throws IOException {
        var steps = loader.read("survey-steps");
        loader.add("survey-workstreams", workstreams, Workstream.Draft.class);
        loader.add("surveys", surveys, Survey.Draft.class);
        loader.add("survey-instruments", instruments, Instrument.Draft.class);
        loader.step("survey-instruments", steps.get("consultations"), (id, on) ->
                instruments.become(id, Preconditions.whateverIsThere(), InstrumentStatus.CONSULTATION, new Step.Dated(on, null)));
        loader.add("survey-feedback", feedback, Feedback.Draft.class);
        loader.step("survey-instruments", steps.get("agreements"), (id, on) ->
                instruments.become(id, Preconditions.whateverIsThere(), InstrumentStatus.AGREED, new Step.Dated(on, null)));
        loader.add("survey-waves", waves, Wave.Draft.class);
        loader.step("survey-waves", steps.get("openings"), (id, on) -> {
            waves.open(id, Preconditions.whateverIsThere(), new Step.Dated(on, null));
            imports.add(id, responses(id));
        });
        loader.step("survey-waves", steps.get("closures"), (id, on) -> waves.close(id, Preconditions.whateverIsThere(), new Step.Dated(on, null)));
        release(loader, steps.get("releases"));
        become(loader, steps.get("analyses"), WaveStatus.ANALYSED);
        become(loader, steps.get("publications"), WaveStatus.PUBLISHED);
    }

    private void become(SampleLoader loader, JsonNode days, WaveStatus status) {
        loader.step("survey-waves", days, (id, on) -> waves.become(id, Preconditions.whateverIsThere(), status, new Step.Dated(on, null)));
    }

    private void release(SampleLoader loader, JsonNode tables) throws JsonProcessingException {
        for (var wave : tables.properties()) {
            if (loader.isNew("survey-waves", wave.getKey())) {
                for (var table : wave.getValue()) {
                    releases.release(wave.getKey(), mapper.treeToValue(table, ReleaseDraft.class));
                }
            }
        }
    }

    private static CsvFile responses(String wave) {
        try (var csv = SurveySample.class.getResourceAsStream("/sample/" + wave + ".csv")) {
            return new CsvFile(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
