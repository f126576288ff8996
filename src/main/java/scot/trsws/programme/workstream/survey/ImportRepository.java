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

    private void refuseAgain(String wave, CsvFile file) {
        if (!entities.createNativeQuery("select 1 from survey_import where wave = :wave and digest = :digest")
                .setParameter("wave", wave).setParameter("digest", file.digest()).getResultList().isEmpty()) {
            throw new Problem(Refusal.CONFLICT, "This very file was imported into this wave already.");
        }
    }
}
