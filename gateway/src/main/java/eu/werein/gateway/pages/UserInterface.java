package eu.werein.gateway.pages;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the user interface: its files, and its one page for every address that is its own. */
@Configuration(proxyBeanMethods = false)
class UserInterface implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final Duration HASHED_FILES_LIVE = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(HASHED_FILES_LIVE).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/" + PageResolver.PAGE);
    }

    /** A file if there is one; else the page, which shows what the address means. */
    private static final class PageResolver extends PathResourceResolver {

        private static final String PAGE = "index.html";

        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            @Nullable Resource file = super.getResource(path, location);
            return file == null && UiPath.isPage(path) ? super.getResource(PAGE, location) : file;
        }
    }
}
