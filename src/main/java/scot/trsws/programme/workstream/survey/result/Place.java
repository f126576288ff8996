package scot.trsws.programme.workstream.survey.result;

import scot.trsws.programme.http.Problem;

/** Where a request names a table: in its address, or in its body. */
interface Place {

    Place ADDRESS = Problem.Error::parameter;
    Place BODY = (name, detail) -> Problem.Error.at("/" + name, detail);

    Problem.Error error(String name, String detail);
}
