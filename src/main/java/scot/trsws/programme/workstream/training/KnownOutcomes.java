package scot.trsws.programme.workstream.training;

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
import java.util.stream.IntStream;

/** An evaluation speaks of learning outcomes of the course that is evaluated, or that was held in the session, and of no others. */
@Constraint(validatedBy = KnownOutcomes.Holds.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownOutcomes {

    String message() default "is not the code of a learning outcome of the course";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks up the outcomes of the course. */
    class Holds implements ConstraintValidator<KnownOutcomes, Evaluation.Draft> {

        private static final String CODES = """
                select o.code from course_outcomes o
                where o.course = :course or o.course = (select s.course from training_session s where s.id = :session)""";

        @Inject
        EntityManager entities;

        @Override
        public boolean isValid(Evaluation.Draft draft, ConstraintValidatorContext context) {
            if (draft.confidence() == null || draft.confidence().isEmpty()) {
                return true;
            }
            var known = codes(draft);
            var unknown = IntStream.range(0, draft.confidence().size()).filter(place -> isUnknown(draft.confidence().get(place), known)).boxed().toList();
            context.disableDefaultConstraintViolation();
            unknown.forEach(place -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("confidence").addPropertyNode("outcome").inIterable().atIndex(place).addConstraintViolation());
            return unknown.isEmpty();
        }

        private static boolean isUnknown(Confidence said, List<String> known) {
            return said != null && said.outcome() != null && !known.contains(said.outcome());
        }

        @SuppressWarnings("unchecked")
        private List<String> codes(Evaluation.Draft draft) {
            return entities.createNativeQuery(CODES).setParameter("course", draft.course()).setParameter("session", draft.session()).getResultList();
        }
    }
}
