package mx.compendium.verifier.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.compendium.verifier.bundle.Json;
import mx.compendium.verifier.bundle.Refused;

/** {@code claims.json}. */
public record Ledger(
        String edition, long version, Map<String, StatedFigure> figures, List<Claim> claims, int refusals) {

    public static Ledger read(Json json) {
        Json.Members ledger = json.object().demand("format", "edition", "version", "figures", "claims", "refusals");
        ledger.at("format").oneOf("compendium-claims/1");
        Map<String, StatedFigure> figures = new LinkedHashMap<>();
        for (Json item : ledger.items("figures")) {
            StatedFigure figure = StatedFigure.read(item);
            if (figures.put(figure.code(), figure) != null) {
                throw new Refused("json.twice", item.where(), figure.code());
            }
        }
        List<Claim> claims = ledger.items("claims").stream().map(Claim::read).toList();
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new Refused("json.twice", "claims.json › claims", claim.id());
            }
        }
        for (Json refusal : ledger.items("refusals")) {
            refusal.object()
                    .demand("id", "kind", "verdict", "reason")
                    .members()
                    .values()
                    .forEach(Json::text);
        }
        return new Ledger(
                ledger.text("edition"),
                ledger.number("version"),
                figures,
                claims,
                ledger.items("refusals").size());
    }
}
