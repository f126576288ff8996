package scot.trsws.programme.feed;

import java.io.IOException;

/** A part of the sample programme; those of higher priority are loaded first. */
interface SamplePart {

    void load(SampleLoader loader) throws IOException;
}
