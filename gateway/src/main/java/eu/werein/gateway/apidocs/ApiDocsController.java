package eu.werein.gateway.apidocs;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API document for programs, and a page of it for people. */
@RestController
final class ApiDocsController {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>WE'RE IN API</title>
                <link rel="stylesheet" href="/api/docs/ui/swagger-ui.css">
              </head>
              <body>
                <main id="api"></main>
                <script src="/api/docs/ui/swagger-ui-bundle.js"></script>
                <script src="/api/docs/start.js"></script>
              </body>
            </html>
            """;

    private static final String START =
            """
            SwaggerUIBundle({
              url: "/api/docs/openapi.json",
              dom_id: "#api",
              deepLinking: true,
              validatorUrl: null,
              supportedSubmitMethods: []
            });
            """;

    private final ApiDocuments documents;

    ApiDocsController(ApiDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return PAGE;
    }

    @GetMapping(path = "/api/docs/start.js", produces = "text/javascript")
    String start() {
        return START;
    }

    @GetMapping(path = "/api/docs/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        return documents.joined();
    }
}
