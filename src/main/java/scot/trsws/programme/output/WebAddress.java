package scot.trsws.programme.output;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that a browser opens: of http or https, with a host, and with nobody's name or password before it. */
@Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@\\\\]+([/?#]\\S*)?")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface WebAddress {

    String message() default "must be an address that begins with https:// or http://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
