package scot.trsws.programme.minutes.intake;

/** What an acceptance makes of some of the things that minutes tell; those of higher priority come first. */
interface AcceptedPart {

    void accept(Accepting run);
}
