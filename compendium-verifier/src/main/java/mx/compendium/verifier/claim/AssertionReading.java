package mx.compendium.verifier.claim;

import mx.compendium.verifier.bundle.Json;
import mx.compendium.verifier.bundle.Refused;

/** From {@code {"is": …}} to what it asserts. */
final class AssertionReading {

    private AssertionReading() {}

    static Assertion read(Json json) {
        Json.Members members = json.object();
        return switch (members.text("is")) {
            case "moves" -> moves(members.demand("is", "figure", "direction"));
            case "sums" -> sums(members.demand("is", "total", "parts"));
            case "equal" -> equal(members.demand("is", "one", "other"));
            case "positive" -> new Positive(members.demand("is", "figure").text("figure"));
            case "largest" -> new Largest(members.demand("is", "figures").texts("figures"));
            case "covered" -> {
                members.demand("is");
                yield new Covered();
            }
            case "uncovered" -> new Uncovered(members.demand("is", "objectives").texts("objectives"));
            case "first-time" -> firstTime(members.demand("is", "figure", "since", "cited"));
            case "cause" -> cause(members.demand("is", "of", "named", "among"));
            case "complete-list" -> completeList(members.demand("is", "family", "keys"));
            case "joint" -> joint(members.demand("is", "programme", "actions"));
            case "measured" -> measured(members.demand("is", "action", "measurement", "from", "to", "within"));
            case "about" -> about(members.demand("is", "figure", "manner", "limit"));
            default -> throw new Refused("json.word", members.where(), members.text("is"), "§4");
        };
    }

    private static Assertion moves(Json.Members members) {
        String direction = members.at("direction").oneOf("UP", "DOWN", "SAME");
        return new Moves(members.text("figure"), Moves.Direction.valueOf(direction));
    }

    private static Assertion sums(Json.Members members) {
        return new Sums(members.text("total"), members.texts("parts"));
    }

    private static Assertion equal(Json.Members members) {
        return new Equal(members.text("one"), members.text("other"));
    }

    private static Assertion firstTime(Json.Members members) {
        return new FirstTime(members.text("figure"), members.text("since"), members.texts("cited"));
    }

    private static Assertion cause(Json.Members members) {
        return new Cause(members.text("of"), members.text("named"), members.texts("among"));
    }

    private static Assertion completeList(Json.Members members) {
        String family = members.at("family").oneOf("reports.state.", "participants.group.", "reports.objective.");
        return new CompleteList(family, members.texts("keys"));
    }

    private static Assertion joint(Json.Members members) {
        return new Joint(members.text("programme"), members.texts("actions"));
    }

    private static Assertion measured(Json.Members members) {
        return new Measured(
                members.text("action"),
                members.number("measurement"),
                members.text("from"),
                members.text("to"),
                members.at("within").truth());
    }

    private static Assertion about(Json.Members members) {
        String manner = members.at("manner").oneOf("ABOUT", "MORE_THAN", "LESS_THAN");
        return new About(members.text("figure"), About.Manner.valueOf(manner), members.text("limit"));
    }
}
