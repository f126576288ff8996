package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.References;

/** Compares the last assessment of each site in each domain with the one before. */
@ApplicationScoped
class AssessmentTrendReport {

    private static final String TRENDS = """
            select r.site, r.domain, r.perspective, r.scale, r."on", r.value, l.label, r.previous_on, r.previous_value,
                   case when r.previous_scale = r.scale then r.value - r.previous_value end
            from (select a.site, s.domain, a.perspective, a.scale, a."on", s.value, lag(a.scale) over told as previous_scale,
                         lag(a."on") over told as previous_on, lag(s.value) over told as previous_value, lead(a.id) over told as next
                  from site_assessment a
                  join site_assessment_scores s on s.site_assessment = a.id
                  where (cast(:site as text) is null or a.site = :site)
                    and (cast(:domain as text) is null or s.domain = :domain)
                    and (cast(:perspectives as text) is null or a.perspective = any (string_to_array(:perspectives, ',')))
                    and (cast(:on as date) is null or a."on" <= cast(:on as date))
                  window told as (partition by a.site, s.domain, a.perspective order by a."on", a.scale)) r
            join assessment_scale_levels l on l.assessment_scale = r.scale and l.value = r.value
            where r.next is null
            order by r.site, r.domain, r.perspective""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<AssessmentTrend> of(AssessmentTrendFilter filter) {
        references.requireAll(filter.references());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TRENDS).setParameter("site", filter.site).setParameter("domain", filter.domain)
                .setParameter("perspectives", Names.of(filter.perspective)).setParameter("on", filter.on).getResultList();
        return Page.of(AssessmentTrend.class, rows.stream().map(AssessmentTrendReport::trend).toList());
    }

    private static AssessmentTrend trend(Object[] row) {
        return new AssessmentTrend((String) row[0], (String) row[1], Perspective.valueOf((String) row[2]), (String) row[3], (LocalDate) row[4],
                (Integer) row[5], (String) row[6], (LocalDate) row[7], (Integer) row[8], (Integer) row[9], Trend.of(row[7] == null, (Integer) row[9]));
    }
}
