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

/** The site that support was offered to lies in the area that it was offered to. The foreign key in SQL holds it; this says it in words. */
@Constraint(validatedBy = SiteInArea.Holds.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SiteInArea {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks up where the site is. */
    class Holds implements ConstraintValidator<SiteInArea, SupportItem.Draft> {

        @Inject
        EntityManager entities;

        @Override
        public boolean isValid(SupportItem.Draft draft, ConstraintValidatorContext context) {
            if (draft.site() == null || draft.area() == null) {
                return true;
            }
            var elsewhere = entities.createNativeQuery("select area from site where id = :site and area <> :area", String.class)
                    .setParameter("site", draft.site()).setParameter("area", draft.area()).getResultList();
            context.disableDefaultConstraintViolation();
            elsewhere.forEach(area -> context.buildConstraintViolationWithTemplate("is in the area " + area).addPropertyNode("site").addConstraintViolation());
            return elsewhere.isEmpty();
        }
    }
}
