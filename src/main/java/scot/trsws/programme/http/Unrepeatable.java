package scot.trsws.programme.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST of which nothing may be kept that could answer it a second time: it refuses an Idempotency-Key. The API
 * document learns it from the extension {@link #EXTENSION}, beside this annotation.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unrepeatable {

    String EXTENSION = "x-unrepeatable";
}
