package scot.trsws.programme.http;

import java.util.Locale;

/** Every way in which this API says no. The code is stable; the page at its type says what it means and what to do. */
public enum Refusal {

    UNREADABLE(400, "The request cannot be read",
            "The body, a parameter or a header is not in the form that this operation reads.",
            "Mend each place named in errors, then send the request again."),
    UNAUTHENTICATED(401, "Say who you are first",
            "This resource is for those who can show a key, and none was sent.",
            "Send the key in the Authorization header, as WWW-Authenticate says."),
    FORBIDDEN(403, "You may not do this",
            "The key or the token that was sent does not allow it.",
            "Check the key or the token; the people who gave it to you can give you another."),
    NOT_FOUND(404, "There is nothing here",
            "No resource has this address, or it has been deleted.",
            "Check the spelling and the case of the path. The history of a deleted noun stays at its address followed by /history."),
    METHOD_NOT_ALLOWED(405, "This method is not offered here",
            "The address exists, but not for this HTTP method.",
            "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(406, "None of the accepted formats is offered",
            "The Accept header leaves no format in which this resource can be written.",
            "Ask for application/json; lists also come as text/csv and application/x-ndjson."),
    REQUEST_TIMEOUT(408, "The body did not come in time",
            "The rest of the request's body was waited for, and it came too slowly. Nothing of it was kept.",
            "Send it again over a faster connection, or send less at once; the detail states the time."),
    CONFLICT(409, "Something else already has this value",
            "A value that must be unique is taken.",
            "Choose another value, or change the resource that has it."),
    IN_USE(409, "Something still refers to this",
            "A resource that others refer to cannot be deleted.",
            "Change or delete what refers to it first."),
    ILLEGAL_TRANSITION(409, "Its state does not allow this",
            "A change of state was asked for that does not start from the present state.",
            "The detail lists what is allowed from the present state."),
    NOT_READY(409, "It cannot be answered yet",
            "What was asked for comes with a later state.",
            "The detail says what must happen first."),
    LENGTH_REQUIRED(411, "Say how long the body is",
            "Over HTTP/2 a body comes with its length.",
            "Send Content-Length, 0 where there is no body, or use HTTP/1.1."),
    PRECONDITION_FAILED(412, "It has changed since it was read",
            "The entity tag in If-Match is not the present one, or If-None-Match forbids what exists.",
            "Read the resource again, look at what changed, and send your change with the new ETag."),
    TOO_LARGE(413, "The body is too large",
            "The body of the request exceeds the limit of this operation.",
            "Send less at once; the detail states the limit."),
    URI_TOO_LONG(414, "The address is too long",
            "The request line exceeds the limit.",
            "Use fewer or shorter filters; the detail states the limit."),
    UNSUPPORTED_MEDIA_TYPE(415, "This content type is not read here",
            "The Content-Type header names a format that this operation does not read.",
            "Send one of the types named in the detail and in the Accept, Accept-Post or Accept-Patch header."),
    INVALID(422, "The request breaks a rule",
            "The request can be read, but a rule or a reference refuses it. Nothing of it was kept.",
            "Mend every place named in errors, then send the request again."),
    DISCLOSIVE(422, "This would tell too much of too few people",
            "Survey results are only told where no small number of people can be made out, from this table or together with those released before.",
            "Ask for fewer groups, or for the tables that the detail names."),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request",
            "A key stands for one request; this one came with another body or to another address.",
            "Use a new key for a new request."),
    PRECONDITION_REQUIRED(428, "This write needs If-Match",
            "A write to something that exists must say which version it changes.",
            "Send the ETag you read as If-Match, or If-Match: * to write whatever is there."),
    TOO_MANY_REQUESTS(429, "You ask too often",
            "Each caller may send so many requests in a minute, as the RateLimit-Policy header says; who sends no key that is known shares those of the network address.",
            "Try again after the seconds in Retry-After. The RateLimit header of every answer says how many requests are left."),
    HEADERS_TOO_LARGE(431, "The headers are too large",
            "The headers of the request exceed the limit.",
            "Send fewer or shorter headers; the detail states the limit."),
    INTERNAL(500, "Something went wrong on our side",
            "The service met an error that it did not expect. Nothing of the request was kept.",
            "Tell the people who run the service the request id."),
    UNAVAILABLE(503, "The service cannot answer just now",
            "The database is away or too busy.",
            "Try again after the seconds in Retry-After. A POST is safe to repeat with the same Idempotency-Key.");

    final int status;
    final String title;
    final String meaning;
    final String remedy;

    Refusal(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
