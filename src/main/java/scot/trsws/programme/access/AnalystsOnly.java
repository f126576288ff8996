package scot.trsws.programme.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource for analysts: whoever comes without the configured key is refused before anything else is looked at. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnalystsOnly {

    /** The name of the key in the API document. */
    String KEY = "analystKey";
}
