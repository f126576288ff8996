package scot.trsws.programme.workstream.site;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Collectors;

/** Every score of an assessment is a level of its scale, in a domain of its scale. */
@Constraint(validatedBy = OnItsScale.Holds.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnItsScale {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the scores with the scale. */
    class Holds implements ConstraintValidator<OnItsScale, Assessment.Draft> {

        /** Locked, so that its levels stay until the assessment that they are read by is kept. */
        private static final String TAXONOMY = "select taxonomy from assessment_scale where id = :scale for share";
        private static final String LEVELS = "select value from assessment_scale_levels where assessment_scale = :scale order by value";
        private static final String FOREIGN = "select id from tag where taxonomy <> :taxonomy and id in :domains";

        @Inject
        EntityManager entities;

        @Override
        public boolean isValid(Assessment.Draft draft, ConstraintValidatorContext context) {
            var taxonomy = draft.scale() == null || draft.scores() == null ? List.<String>of()
                    : entities.createNativeQuery(TAXONOMY, String.class).setParameter("scale", draft.scale()).getResultList();
            context.disableDefaultConstraintViolation();
            return taxonomy.isEmpty() || onLevels(draft, context) & inDomains(draft, taxonomy.get(0), context);
        }

        private boolean onLevels(Assessment.Draft draft, ConstraintValidatorContext context) {
            var levels = entities.createNativeQuery(LEVELS, Integer.class).setParameter("scale", draft.scale()).getResultList();
            var words = "is no level of the scale; its levels are " + levels.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return each(draft.scores(), "value", context, score -> score.value() == null || levels.contains(score.value()) ? null : words);
        }

        private boolean inDomains(Assessment.Draft draft, String taxonomy, ConstraintValidatorContext context) {
            var domains = draft.scores().stream().filter(score -> score != null && score.domain() != null).map(Score::domain).toList();
            var foreign = entities.createNativeQuery(FOREIGN, String.class).setParameter("taxonomy", taxonomy).setParameter("domains", domains).getResultList();
            return each(draft.scores(), "domain", context, score -> foreign.contains(score.domain()) ? "is no tag of the taxonomy " + taxonomy : null);
        }

        private static boolean each(List<Score> scores, String field, ConstraintValidatorContext context, Wrong wrong) {
            var holds = true;
            for (var place = 0; place < scores.size(); place++) {
                var words = scores.get(place) == null ? null : wrong.words(scores.get(place));
                if (words != null) {
                    context.buildConstraintViolationWithTemplate(words).addPropertyNode("scores").addPropertyNode(field).inIterable().atIndex(place).addConstraintViolation();
                    holds = false;
                }
            }
            return holds;
        }

        /** What is wrong with a score; null where nothing is. */
        private interface Wrong {
            String words(Score score);
        }
    }
}
