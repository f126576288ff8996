package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.Progress;

/** Where the surveys of a workstream are, whose feedback is in, and how many responded. */
@ApplicationScoped
class SurveyProgress implements Progress {

    @Inject
    StageReport stages;

    @Inject
    WaveRepository waves;

    @Override
    public String source() {
        return "survey";
    }

    @Override
    public List<Statement> of(Set<String> workstreams, LocalDate today) {
        var standing = stages.of(workstreams);
        var asked = waves.list("id in ?1", standing.stream().map(Stage::wave).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(Wave::id, wave -> wave.view(today)));
        return standing.stream().flatMap(stage -> said(stage, asked)).toList();
    }

    private Stream<Statement> said(Stage stage, Map<String, WaveView> asked) {
        var wave = stage.wave() == null ? null : asked.get(stage.wave());
        return Stream.of(
                new Statement(stage.workstream(), source(), "survey-stage", null, stage.stage().name(), stage.since()),
                counted(stage, "feedback-in", stage.stage() == SurveyStage.DRAFT ? null : Count.of(stage.feedbackIn(), stage.feedbackIn()), null),
                counted(stage, "responses", wave == null ? null : wave.responses(), wave == null ? null : wave.closedOn())).filter(Objects::nonNull);
    }

    private Statement counted(Stage stage, String measure, Count count, LocalDate on) {
        return count == null ? null : new Statement(stage.workstream(), source(), measure, count, null, on);
    }
}
