package scot.trsws.programme.store;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of two fields of a record, the one is not after the other where both are known. */
@Constraint(validatedBy = Ordered.Holds.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Ordered.All.class)
public @interface Ordered {

    String first();

    String then();

    String message() default "must not be before {first}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several pairs of fields. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Ordered[] value();
    }

    /** Compares the two fields. */
    class Holds implements ConstraintValidator<Ordered, Record> {

        private Ordered rule;

        @Override
        public void initialize(Ordered ordered) {
            rule = ordered;
        }

        @Override
        public boolean isValid(Record draft, ConstraintValidatorContext context) {
            var first = Order.component(draft, rule.first());
            var then = Order.component(draft, rule.then());
            if (first == null || then == null || compare(first, then) <= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(rule.message()).addPropertyNode(rule.then()).addConstraintViolation();
            return false;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static int compare(Object first, Object then) {
            return ((Comparable) first).compareTo(then);
        }
    }
}
