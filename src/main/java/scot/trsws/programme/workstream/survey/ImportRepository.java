package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import scot.trsws.programme.http.CsvFile;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** The files of responses that were imported. */
@ApplicationScoped
public class ImportRepository {

    private static final String IMPORTS = """
            select id, responses, "on" from survey_import where wave = :wave order by "on", id""";

    private static final int MOST_AT_ONCE = 50_000;
    private static final int MOST = 100_000;

    private static final String SAME_FILE = """
            select 1
            from survey_import i
            join survey_wave w on w.id = i.wave
            join survey_instrument n on n.id = w.instrument
            where i.digest = :digest
              and n.survey = (select own.survey from survey_instrument own join survey_wave of on of.instrument = own.id where of.id = :wave)""";

    @Inject
    EntityManager entities;

    @Inject
    WaveRepository waves;

    @Inject
    Sheets sheets;

    @Inject
    ResponseRepository responses;

    /** Keeps all responses of a file, or none. */
    public ResponseImport add(String wave, CsvFile file) {
        var sheet = sheets.of(waves.hold(wave, EnumSet.of(WaveStatus.OPEN)));
        refuseAgain(wave, file);
        var read = ResponseTable.read(sheet, file);
        refuseTooMany(wave, read.size());
        responses.add(wave, sheet, read);
        var id = entities.createNativeQuery("""
                insert into survey_import (wave, digest, responses, "on") values (:wave, :digest, :responses, :on) returning id""", UUID.class)
                .setParameter("wave", wave).setParameter("digest", file.digest()).setParameter("responses", read.size()).setParameter("on", waves.today())
                .getSingleResult();
        return new ResponseImport((UUID) id, read.size(), waves.today());
    }

    Page<ResponseImport> of(String wave) {
        waves.require(wave);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(IMPORTS).setParameter("wave", wave).getResultList();
        return Page.of(ResponseImport.class, rows.stream().map(row -> new ResponseImport((UUID) row[0], (Integer) row[1], (LocalDate) row[2])).toList());
    }

    /** A wave is closed in one statement, which has its time. */
    private void refuseTooMany(String wave, int more) {
        long kept = (Long) entities.createNativeQuery("select count(*) from survey_response where wave = :wave").setParameter("wave", wave).getSingleResult();
        if (more > MOST_AT_ONCE) {
            throw Problem.invalid(Problem.Error.at("", "must have at most " + MOST_AT_ONCE + " responses: import the others as further files"));
        }
        if (kept + more > MOST) {
            throw new Problem(Refusal.CONFLICT, "A wave takes at most " + MOST + " responses: collect the others in another one.");
        }
    }

    private void refuseAgain(String wave, CsvFile file) {
        if (!entities.createNativeQuery(SAME_FILE)
                .setParameter("wave", wave).setParameter("digest", file.digest()).getResultList().isEmpty()) {
            throw new Problem(Refusal.CONFLICT, "This very file was imported into a wave of this survey already.");
        }
    }
}
