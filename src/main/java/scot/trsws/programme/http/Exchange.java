package scot.trsws.programme.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What is known of the request being answered, beside its body. */
@RequestScoped
public class Exchange {

    private String requestId = UUID.randomUUID().toString();
    private String address = "";
    private Caller caller = Caller.NOBODY;
    private String method = "";
    private String path = "";
    private String idempotencyKey;
    private boolean dryRun;
    private boolean created;
    private boolean replayed;
    private String operation;
    private Refusal refusal;

    void open(String requestId, String address, String method, String path, String idempotencyKey, boolean dryRun) {
        this.requestId = requestId;
        this.address = address;
        this.method = method;
        this.path = path;
        this.idempotencyKey = idempotencyKey;
        this.dryRun = dryRun;
    }

    public String requestId() {
        return requestId;
    }

    /** The network address that the request came from; empty where none did. */
    public String address() {
        return address;
    }

    public Caller caller() {
        return caller;
    }

    public void actAs(Caller caller) {
        this.caller = caller;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public boolean writes() {
        return writes(method);
    }

    static boolean writes(String method) {
        return switch (method) {
            case "POST", "PUT", "PATCH", "DELETE" -> true;
            default -> false;
        };
    }

    /** The key of a POST that is to be answered once; null where none was sent, or where nothing will be kept. */
    public String idempotencyKey() {
        return method.equals("POST") && !dryRun ? idempotencyKey : null;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public boolean created() {
        return created;
    }

    public void creates() {
        created = true;
    }

    /** The operation id; null until the request has found its operation. */
    public String operation() {
        return operation;
    }

    void performs(String operation) {
        this.operation = operation;
    }

    /** How the request was refused; null where it was not, or not in words of our own. */
    Refusal refusal() {
        return refusal;
    }

    void refuses(Refusal refusal) {
        this.refusal = refusal;
    }

    public boolean replayed() {
        return replayed;
    }

    public void replays(boolean creation) {
        created = creation;
        replayed = true;
    }
}
