package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.web.frame.Brand;

/** The published editions as datasets: for catalogues (DCAT 3, W3C) and for search engines (schema.org). */
@Named("openCatalogue")
@RequestScoped
public class OpenCatalogue {

    @Inject
    Installation installation;

    @Inject
    Brand brand;

    @EJB
    PublishedEditions published;

    /** DCAT as JSON-LD. */
    public String asJson() {
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        published.editions().forEach(row -> datasets.add(dataset(row)));
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createObjectBuilder()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/")
                                .add("foaf", "http://xmlns.com/foaf/0.1/")
                                .add("spdx", "http://spdx.org/rdf/terms#")
                                .add("xsd", "http://www.w3.org/2001/XMLSchema#"))
                .add("@id", installation.publicAddress() + "/open-data/catalog.jsonld")
                .add("@type", "dcat:Catalog")
                .add("dct:title", brand.getProduct())
                .add("dct:language", "es")
                .add("dct:publisher", publisher())
                .add("dcat:dataset", datasets)
                .build()
                .toString();
    }

    private JsonObjectBuilder publisher() {
        return Json.createObjectBuilder().add("@type", "foaf:Organization").add("foaf:name", brand.getAuthor());
    }

    private JsonObjectBuilder dataset(EditionRow row) {
        String address = installation.publicAddress() + "/editions/" + row.code();
        JsonArrayBuilder files = Json.createArrayBuilder();
        published.documents(row.code()).forEach(one -> files.add(distribution(row, one)));
        return Json.createObjectBuilder()
                .add("@id", address)
                .add("@type", "dcat:Dataset")
                .add("dct:title", row.title())
                .add("dct:identifier", row.code())
                .add("dct:issued", typed(row.publishedAt().toString(), "xsd:dateTime"))
                .add("dcat:version", String.valueOf(row.version()))
                .add("dcat:landingPage", Json.createObjectBuilder().add("@id", address))
                .add(
                        "dct:temporal",
                        Json.createObjectBuilder()
                                .add("@type", "dct:PeriodOfTime")
                                .add("dcat:startDate", typed(row.coverageStart().toString(), "xsd:date"))
                                .add("dcat:endDate", typed(row.coverageEnd().toString(), "xsd:date")))
                .add("dct:publisher", publisher())
                .add("dcat:distribution", files);
    }

    private JsonObjectBuilder distribution(EditionRow row, DocumentRow document) {
        String address = address(row, document);
        return Json.createObjectBuilder()
                .add("@id", address)
                .add("@type", "dcat:Distribution")
                .add("dct:title", document.fileName())
                .add("dcat:downloadURL", Json.createObjectBuilder().add("@id", address))
                .add("dcat:mediaType", mediaType(document))
                .add("dcat:byteSize", document.size() == null ? 0 : document.size())
                .add(
                        "spdx:checksum",
                        Json.createObjectBuilder()
                                .add("spdx:algorithm", "SHA-256")
                                .add("spdx:checksumValue", String.valueOf(document.sha256())));
    }

    private static String mediaType(DocumentRow document) {
        return document.format().mediaType().replaceAll(";.*", "");
    }

    private String address(EditionRow row, DocumentRow document) {
        return installation.publicAddress() + "/api/v1/editions/" + row.code() + "/documents/" + document.fileName();
    }

    private static JsonObjectBuilder typed(String value, String type) {
        return Json.createObjectBuilder().add("@type", type).add("@value", value);
    }

    /** An edition for search engines, to stand in its page; no sign of it can end the element it stands in. */
    public String schema(EditionRow row) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        List<DocumentRow> documents = published.documents(row.code());
        documents.forEach(one -> files.add(Json.createObjectBuilder()
                .add("@type", "DataDownload")
                .add("name", one.fileName())
                .add("contentUrl", address(row, one))
                .add("encodingFormat", mediaType(one))));
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Dataset")
                .add("name", brand.getProduct() + ", " + row.title())
                .add("url", installation.publicAddress() + "/editions/" + row.code())
                .add("datePublished", row.publishedAt().toString())
                .add("version", String.valueOf(row.version()))
                .add("temporalCoverage", row.coverageStart() + "/" + row.coverageEnd())
                .add("inLanguage", "es")
                .add("isAccessibleForFree", true)
                .add(
                        "creator",
                        Json.createObjectBuilder()
                                .add("@type", "GovernmentOrganization")
                                .add("name", brand.getAuthor()))
                .add("distribution", files)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
