package eu.werein.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does what a browser does at sign-in, redirect by redirect, and keeps every byte it was shown. Its
 * cookies belong to an origin; localhost counts as secure, as in real ones.
 */
public final class Browser {

    private static final Pattern FORM_ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final String origin;

    public Browser(String origin) {
        this.origin = origin;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A POST with the token that the page asked for first. */
    public HttpResponse<String> postWithCsrf(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("X-CSRF-TOKEN");
        all.add(csrf());
        return post(path, json, all.toArray(String[]::new));
    }

    public String csrf() {
        Matcher token = CSRF.matcher(get("/api/session").body());
        if (!token.find()) {
            throw new AssertionError("no CSRF token was told");
        }
        return token.group(1);
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(absolute(URI.create(origin), path))
                        .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static URI absolute(URI base, String location) {
        return base.resolve(location);
    }

    /** Sends with the cookies of the origin, keeps those that come back, follows nothing. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        URI uri = request.copy().build().uri();
        Map<String, String> jar =
                cookies.computeIfAbsent(uri.getAuthority(), any -> new ConcurrentHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = exchange(request.build());
        response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
        if (uri.getAuthority().equals(URI.create(origin).getAuthority())) {
            seen.add(response.headers().map() + "\n" + response.body());
        }
        return response;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    /** Follows redirects from a path until a page comes, at most ten. */
    public HttpResponse<String> follow(String path) {
        URI at = absolute(URI.create(origin), path);
        HttpResponse<String> response = send(navigation(at));
        for (int hop = 0; hop < 10 && response.statusCode() / 100 == 3; hop++) {
            at = absolute(at, response.headers().firstValue("Location").orElseThrow());
            response = send(navigation(at));
        }
        return response;
    }

    private static HttpRequest.Builder navigation(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html,application/xhtml+xml");
    }

    /** Signs in on Keycloak's own page; answers with where the browser landed. */
    public HttpResponse<String> signIn(String email, String password, String query) {
        HttpResponse<String> page = follow("/oauth2/authorization/werein" + query);
        HttpResponse<String> back = submit(page, email, password);
        return followFrom(back);
    }

    public HttpResponse<String> followFrom(HttpResponse<String> response) {
        return response.statusCode() / 100 == 3
                ? follow(
                        absolute(
                                        response.uri(),
                                        response.headers().firstValue("Location").orElseThrow())
                                .toString())
                : response;
    }

    /** Fills Keycloak's form; answers with the redirect back to us. */
    public HttpResponse<String> submit(HttpResponse<String> page, String email, String password) {
        Matcher action = FORM_ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no sign-in form at " + page.uri().getPath());
        }
        String form = "username=" + encoded(email) + "&password=" + encoded(password);
        return send(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public @Nullable String sessionCookie() {
        return cookies.getOrDefault(URI.create(origin).getAuthority(), Map.of())
                .get("werein-session");
    }

    public void setSessionCookie(String value) {
        cookies.computeIfAbsent(URI.create(origin).getAuthority(), any -> new ConcurrentHashMap<>())
                .put("werein-session", value);
    }

    /** Heads and bodies of all answers of the gateway. */
    public String everythingSeen() {
        return String.join("\n", seen);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
