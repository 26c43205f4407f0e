# hegao in a container: `docker build -t hegao .`, then `docker run --rm -v "$PWD:/drafts" hegao lint .`

FROM swift:6.2-bookworm AS build
WORKDIR /hegao
COPY . .
RUN apt-get update && apt-get install -y --no-install-recommends make && make build

FROM debian:bookworm-slim
# poppler reads PDFs, git tells changed lines; the executable itself needs nothing.
RUN apt-get update && apt-get install -y --no-install-recommends git poppler-utils && rm -rf /var/lib/apt/lists/*
COPY --from=build /hegao/.build-release/release/hegao /usr/local/bin/hegao
ENV LANG=C.UTF-8
WORKDIR /drafts
ENTRYPOINT ["hegao"]
CMD ["help"]
