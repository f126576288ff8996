package scot.trsws.programme.http;

/** How much of what is kept somebody sees, beside the records of their own partners. */
public enum Sight {
    PUBLISHED, PARTNERS, EVERYTHING
}
