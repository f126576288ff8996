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

/** A taxonomy that some tag is a term of. */
@Constraint(validatedBy = KnownTaxonomy.Holds.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface KnownTaxonomy {

    String message() default "there is no tag of this taxonomy";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for such a tag. */
    class Holds implements ConstraintValidator<KnownTaxonomy, String> {

        @Inject
        EntityManager entities;

        @Override
        public boolean isValid(String taxonomy, ConstraintValidatorContext context) {
            return taxonomy == null || !entities.createNativeQuery("select 1 from tag where taxonomy = :taxonomy limit 1")
                    .setParameter("taxonomy", taxonomy).getResultList().isEmpty();
        }
    }
}
